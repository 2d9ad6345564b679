package org.twinatlas.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Place;
import org.twinatlas.graph.Change;
import org.twinatlas.graph.CypherQuery;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps what is derived in step with a partnership that begins or ends to live, in the same transaction: the tie of its two
 * cities, and what the matching and the coverage read of them, their neighbours and their areas. ADR 15 lists what is left
 * to the next loading.
 */
@Component
class LivingTies {

    private static final CypherQuery SUPERSEDE = CypherQuery.named("register/step/supersede");
    private static final CypherQuery TWINNED = CypherQuery.named("register/step/twinned");
    private static final CypherQuery CITY_PARTNERS = CypherQuery.named("register/step/city_partners");
    private static final CypherQuery PARTNERED = CypherQuery.named("register/step/partnered");
    private static final CypherQuery NEAR = CypherQuery.named("register/step/near");
    private static final CypherQuery SIMILAR = CypherQuery.named("register/step/similar");
    private static final CypherQuery TWINNED_NORM = CypherQuery.named("register/step/twinned_norm");
    private static final CypherQuery SIMILAR_WEIGHT = CypherQuery.named("register/step/similar_weight");
    private static final CypherQuery AREA_WEIGHTS = CypherQuery.named("register/step/area_weights");
    private static final CypherQuery COUNTRY_TIE = CypherQuery.named("register/step/country_tie");
    private static final CypherQuery SUBDIVISION_TIE = CypherQuery.named("register/step/subdivision_tie");
    private static final CypherQuery COUNTRIES = CypherQuery.named("register/step/coverage_countries");
    private static final CypherQuery SUBDIVISIONS = CypherQuery.named("register/step/coverage_subdivisions");
    private static final CypherQuery UNIONS = CypherQuery.named("register/step/coverage_unions");
    private static final CypherQuery SUBDIVISION_SHARES = CypherQuery.named("register/step/subdivision_shares");
    private static final CypherQuery LOCAL_SHARES = CypherQuery.named("register/step/local_shares");
    private static final CypherQuery CANDIDATES = CypherQuery.named("register/step/candidates");

    /** @param partnership whose stage has just been changed */
    Mono<Void> settle(Change change, Dossier partnership) {
        var cities = Map.<String, Object>of(
                "cities", partnership.parties().stream().map(Party::id).toList());
        var countries =
                distinct(partnership.places().stream().map(Place::country).toList());
        var subdivisions = distinct(partnership.places().stream()
                .map(Place::subdivision)
                .filter(Objects::nonNull)
                .toList());
        var areas = Map.<String, Object>of("countries", countries, "subdivisions", subdivisions);
        return change.run(SUPERSEDE, Map.of("id", partnership.id()))
                .then(all(change, cities, TWINNED, CITY_PARTNERS, PARTNERED, TWINNED_NORM))
                .then(all(change, cities, NEAR, SIMILAR, SIMILAR_WEIGHT))
                .then(change.run(AREA_WEIGHTS, areas))
                .then(ties(change, countries, subdivisions))
                .then(counts(change, countries, subdivisions))
                .then(change.run(SUBDIVISION_SHARES, Map.of("subdivisions", subdivisions)))
                .then(all(change, cities, LOCAL_SHARES, CANDIDATES));
    }

    private static List<String> distinct(List<String> codes) {
        return codes.stream().distinct().sorted().toList();
    }

    private static Mono<Void> all(Change change, Map<String, Object> parameters, CypherQuery... queries) {
        return Flux.just(queries)
                .concatMap(query -> change.run(query, parameters))
                .then();
    }

    private static Mono<Void> ties(Change change, List<String> countries, List<String> subdivisions) {
        if (countries.size() < 2) {
            return Mono.empty();
        }
        var ofCountries = change.run(COUNTRY_TIE, Map.of("countries", countries));
        return subdivisions.size() < 2
                ? ofCountries
                : ofCountries.then(change.run(SUBDIVISION_TIE, Map.of("subdivisions", subdivisions)));
    }

    /** One partnership of two countries: what one country has more than before, the other has, and every union of either. */
    private static Mono<Void> counts(Change change, List<String> countries, List<String> subdivisions) {
        return change.ask(COUNTRIES, Map.of("countries", countries), row -> row)
                .last()
                .flatMap(more -> change.run(
                        UNIONS,
                        Map.of(
                                "countries", countries,
                                "partnerships", more.get("partnerships").asLong(),
                                "unconfirmed", more.get("unconfirmed").asLong(),
                                "suspended", more.get("suspended").asLong())))
                .then(change.run(SUBDIVISIONS, Map.of("subdivisions", subdivisions)));
    }
}
