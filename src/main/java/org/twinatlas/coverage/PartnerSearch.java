package org.twinatlas.coverage;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.match.Standings;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds the cities of an area that have no partner, or none in an origin, and whom they could ask. */
@Component
public class PartnerSearch {

    private static final int LARGEST_LIMIT = 50;
    private static final int CANDIDATES = 10;
    /** Each is a whole matching, which itself asks several questions at once. */
    private static final int SIDE_BY_SIDE = 4;

    private final Areas areas;
    private final CitiesWithout citiesWithout;
    private final Standings standings;
    private final DataVersion dataVersion;

    PartnerSearch(Areas areas, CitiesWithout citiesWithout, Standings standings, DataVersion dataVersion) {
        this.areas = areas;
        this.citiesWithout = citiesWithout;
        this.standings = standings;
        this.dataVersion = dataVersion;
    }

    /**
     * The biggest cities without a partner, those with the best candidate first. Each has a candidate of its own, as far
     * as its first {@value #CANDIDATES} reach: a metropolis is the best for many, and can answer few.
     */
    public Flux<CityToPartner> list(String code, @Nullable String from, int limit) {
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw BadInput.of("limit", limit, "a whole number from 1 to " + LARGEST_LIMIT);
        }
        return Mono.zip(pairs(code, from, limit, CANDIDATES).collectList(), dataVersion.current())
                .flatMapMany(found -> Flux.fromIterable(OneCandidateEach.of(found.getT1()))
                        .flatMapSequential(pair -> withRank(pair, found.getT2()), SIDE_BY_SIDE));
    }

    /** Pairs that could be linked: cities without a partner, each with its best candidates, or with none. */
    Flux<CityToPartner> pairs(String code, @Nullable String from, int cities, int candidates) {
        return between(code, from)
                .flatMapMany(between -> citiesWithout
                        .without(between, cities)
                        .flatMapSequential(
                                city -> citiesWithout
                                        .candidates(city, between, candidates)
                                        .map(match -> CityToPartner.of(city, match))
                                        .defaultIfEmpty(CityToPartner.of(city, null)),
                                SIDE_BY_SIDE));
    }

    private Mono<CityToPartner> withRank(CityToPartner pair, String version) {
        if (pair.best() == null) {
            return Mono.just(pair);
        }
        return standings
                .standing(CitiesWithout.id(pair.best().city()), CitiesWithout.id(pair.city()), version)
                .map(place -> pair.withRank(place.orElse(null)));
    }

    private Mono<Between> between(String code, @Nullable String from) {
        return areas.current().map(book -> {
            var area = book.get("code", code);
            var origin = from == null ? null : book.get("from", from);
            if (origin != null && area.isWithinTheCountryOf(origin)) {
                throw BadInput.of("from", from, "an area with another country than %s".formatted(area.name()));
            }
            return new Between(area, origin);
        });
    }
}
