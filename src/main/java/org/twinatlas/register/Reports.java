package org.twinatlas.register;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.access.NotAllowed;
import org.twinatlas.access.Role;
import org.twinatlas.graph.Change;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The coordinators' queue: what anybody reports, and what the register itself wants looked after. */
@Component
public class Reports {

    private static final CypherQuery ADD = CypherQuery.named("register/report_add");
    private static final CypherQuery QUEUE = CypherQuery.named("register/reports");
    private static final CypherQuery RESOLVE = CypherQuery.named("register/report_resolve");
    private static final int LONGEST_RESOLUTION = 2_000;
    private static final List<String> STATES = List.of("open", "resolved");

    private final Graph graph;
    private final Clock clock;

    Reports(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Takes a report of anybody; its id. */
    public Mono<String> take(Report report) {
        report.check();
        return graph.change(change -> put(change, report));
    }

    /** Within a change. */
    Mono<String> put(Change change, Report report) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("id", "report-" + UUID.randomUUID());
        properties.put("at", now());
        properties.put("what", report.what());
        properties.put("text", report.text());
        properties.put("contact", report.contact());
        properties.put("partnership", report.partnership());
        properties.put("city", report.city());
        return change.askOne(
                ADD, Map.of("report", properties), row -> row.get("id").asString());
    }

    /**
     * The queue of a coordinator's areas, the newest first; of an administrator all.
     *
     * @param state open or resolved; null for both
     */
    public Flux<ReportView> list(Actor actor, @Nullable String state, int limit) {
        if (state != null && !STATES.contains(state)) {
            throw BadInput.of("state", state, "open or resolved");
        }
        var parameters = new HashMap<String, Object>();
        parameters.put("areas", areas(actor));
        parameters.put("state", state);
        parameters.put("limit", limit);
        return graph.ask(QUEUE, parameters, ReportView::from);
    }

    /** Takes a report out of the queue. Fails where there is none in the coordinator's areas. */
    public Mono<ReportView> resolve(Actor actor, String id, @Nullable String resolution) {
        var text = PrivateText.of("resolution", resolution, LONGEST_RESOLUTION);
        if (text == null) {
            throw BadInput.of(
                    "resolution", "", "1 to %d characters that say what has been done".formatted(LONGEST_RESOLUTION));
        }
        var parameters = new HashMap<String, Object>();
        parameters.put("id", id);
        parameters.put("areas", areas(actor));
        parameters.put("resolution", text);
        parameters.put("at", now());
        parameters.put("actor", actor.id());
        return graph.change(change -> change.askOne(RESOLVE, parameters, ReportView::from))
                .switchIfEmpty(Mono.error(() -> new ReportNotFound(id)));
    }

    /** Null for all of them. */
    private static @Nullable List<String> areas(Actor actor) {
        if (actor.isAdministrator()) {
            return null;
        }
        if (actor.role() != Role.COORDINATOR) {
            throw NotAllowed.of(actor, "The queue of reports", "a coordinator, or an administrator");
        }
        return List.copyOf(actor.scope().areas());
    }

    private String now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
