package org.twinatlas.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.access.NotAllowed;
import org.twinatlas.city.CityId;
import org.twinatlas.graph.Change;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.journal.Outcome;
import org.twinatlas.journal.RequestKey;
import org.twinatlas.match.PairExplanation;
import org.twinatlas.match.Pairs;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Begins partnerships of two cities: with research, and the self-assessment that led to it. */
@Component
public class Beginnings {

    static final CypherQuery CREATE = CypherQuery.named("register/create");

    private final Graph graph;
    private final History history;
    private final Rules rules;
    private final Pairs pairs;
    private final JsonMapper json;
    private final Clock clock;

    Beginnings(Graph graph, History history, Rules rules, Pairs pairs, JsonMapper json, Clock clock) {
        this.graph = graph;
        this.history = history;
        this.rules = rules;
        this.pairs = pairs;
        this.json = json;
        this.clock = clock;
    }

    /** Begins one, unless the same request did before. Fails where a rule is against it, or the actor may not. */
    public Mono<Outcome> begin(Actor actor, NewPartnership wanted, RequestKey key) {
        var kind = Kind.ofTwo(wanted.kind());
        var cities = twoCities(wanted.cities());
        var weights = wanted.weights() == null ? Map.<String, Double>of() : wanted.weights();
        return pairs.explain(new CityId(cities.getFirst()), new CityId(cities.getLast()), weights)
                .flatMap(found -> graph.change(change ->
                        history.once(change, key, begun(change, actor, kind, cities, found, wanted.note(), key))));
    }

    static String newId() {
        return "kept-" + UUID.randomUUID();
    }

    private static List<Long> twoCities(@Nullable List<Long> cities) {
        if (cities == null || cities.contains(null) || cities.size() != 2 || new HashSet<>(cities).size() != 2) {
            throw BadInput.of("cities", cities, "the GeoNames ids of two cities, such as [4699066, 2643123]");
        }
        return cities;
    }

    private Mono<String> begun(
            Change change,
            Actor actor,
            Kind kind,
            List<Long> cities,
            PairExplanation found,
            @Nullable String note,
            RequestKey key) {
        var id = newId();
        return Parties.list(change, cities)
                .doOnNext(parties -> requireAnswerable(actor, parties))
                .flatMap(parties -> rules.check(change, kind, parties, found.barredBy()))
                .then(change.run(CREATE, Map.of("partnership", properties(id, kind), "cities", cities)))
                .then(history.append(
                        change,
                        id,
                        actor,
                        key,
                        Entry.of(EntryKind.CREATED)
                                .with("to", Stage.RESEARCH.word())
                                .noting(note)))
                .then(history.append(change, id, actor, null, assessment(found)))
                .thenReturn(id);
    }

    private static void requireAnswerable(Actor actor, List<Party> parties) {
        if (!actor.answersForAny(parties.stream().map(Party::place).toList())) {
            throw NotAllowed.of(
                    actor,
                    "Beginning this partnership",
                    "a liaison of one of the cities, or a coordinator of one of their areas");
        }
    }

    private Map<String, Object> properties(String id, Kind kind) {
        var properties = new HashMap<String, Object>();
        properties.put("id", id);
        properties.put("version", 0);
        properties.put("kind", kind.words());
        properties.put("stage", Stage.RESEARCH.word());
        properties.put("keptStage", Stage.RESEARCH.word());
        properties.put("sources", new ArrayList<>(List.of("register")));
        properties.put("confidence", "medium");
        properties.put("asOf", LocalDate.now(clock).toString());
        return properties;
    }

    /** With all that is needed to have the same result again, and the result. */
    private Entry assessment(PairExplanation found) {
        return Entry.of(EntryKind.ASSESSED)
                .with("dataVersion", found.dataVersion())
                .with("score", found.there().match().score())
                .with("scoreBack", found.back().match().score())
                .with("assessment", json.writeValueAsString(found));
    }
}
