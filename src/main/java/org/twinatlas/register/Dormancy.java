package org.twinatlas.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Once a day, marks as dormant what is kept here and has shown no sign of life for 24 months, and tells the desk 60 days before.
 * Partnerships that other sources list have no such day, and are left as they are.
 */
@Component
@ConditionalOnWebApplication
class Dormancy {

    static final int MONTHS = 24;
    static final int DAYS_AHEAD = 60;

    private static final Logger log = LoggerFactory.getLogger(Dormancy.class);
    private static final CypherQuery LAPSING = CypherQuery.named("register/lapsing");

    private final Graph graph;
    private final Dossiers dossiers;
    private final History history;
    private final Advances advances;
    private final Reports reports;
    private final Clock clock;

    Dormancy(Graph graph, Dossiers dossiers, History history, Advances advances, Reports reports, Clock clock) {
        this.graph = graph;
        this.dossiers = dossiers;
        this.history = history;
        this.advances = advances;
        this.reports = reports;
        this.clock = clock;
    }

    private record Lapsing(String id, boolean told) {}

    /** What the day brings; one that cannot be marked is tried again tomorrow. */
    @Scheduled(cron = "${twin-atlas.dormancy:0 15 3 * * *}", zone = "UTC")
    Mono<Void> check() {
        var limit = LocalDate.now(clock).minusMonths(MONTHS);
        return lapsing(limit.plusDays(DAYS_AHEAD))
                .filter(one -> !one.told())
                .concatMap(one -> attempted(tell(one.id())))
                .thenMany(lapsing(limit).concatMap(one -> attempted(mark(one.id(), limit))))
                .then();
    }

    private Flux<Lapsing> lapsing(LocalDate before) {
        return graph.ask(
                LAPSING,
                Map.of("before", before.toString(), "stage", Stage.ACTIVE.word()),
                row -> new Lapsing(row.get("id").asString(), row.get("told").asBoolean()));
    }

    private static Mono<Void> attempted(Mono<?> work) {
        return work.then().onErrorResume(failure -> {
            log.warn("A partnership could not be looked after today", failure);
            return Mono.empty();
        });
    }

    private Mono<String> tell(String id) {
        var sentence =
                "No exchange has been recorded for nearly %d months; without one it will be marked as dormant in about %d days."
                        .formatted(MONTHS, DAYS_AHEAD);
        return graph.change(change -> history.locked(change)
                .then(history.append(
                        change,
                        id,
                        Actor.REGISTER,
                        null,
                        Entry.of(EntryKind.DORMANCY_AHEAD).with("text", sentence)))
                .then(reports.put(change, Report.ofTheRegister(id, sentence))));
    }

    /** Looks again within the change: an exchange may have come meanwhile. */
    private Mono<Long> mark(String id, LocalDate limit) {
        return graph.changeData(change -> history.locked(change)
                .then(dossiers.get(change, id))
                .filter(found -> found.stage() == Stage.ACTIVE
                        && found.lastActivity() != null
                        && found.lastActivity().compareTo(limit.toString()) < 0)
                .flatMap(found -> advances.advance(
                        change,
                        Actor.REGISTER,
                        found,
                        Stage.DORMANT,
                        "No exchange has been recorded for %d months.".formatted(MONTHS),
                        null)));
    }
}
