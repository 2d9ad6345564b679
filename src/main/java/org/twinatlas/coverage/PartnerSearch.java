package org.twinatlas.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.city.CityId;
import org.twinatlas.city.CityRow;
import org.twinatlas.city.CitySummary;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.match.Match;
import org.twinatlas.match.MatchRequest;
import org.twinatlas.match.MatchRequest.Subject;
import org.twinatlas.match.Matches;
import org.twinatlas.match.Pairs;
import org.twinatlas.match.Wishes;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds the cities of an area that have no partner, or none in an origin, and whom they could ask. */
@Component
public class PartnerSearch {

    private static final int LARGEST_LIMIT = 50;
    private static final CypherQuery CITIES_WITHOUT = CypherQuery.named("coverage/cities_without");
    /** Each is a whole matching, which itself asks several questions at once. */
    private static final int SIDE_BY_SIDE = 4;
    /** How far a list is searched for a city of one subdivision. */
    private static final int DEPTH = MatchRequest.LARGEST_LIMIT;

    private final Areas areas;
    private final Graph graph;
    private final Matches matches;
    private final Pairs pairs;

    PartnerSearch(Areas areas, Graph graph, Matches matches, Pairs pairs) {
        this.areas = areas;
        this.graph = graph;
        this.matches = matches;
        this.pairs = pairs;
    }

    /** An area whose cities seek partners in an origin. */
    private record Between(Area area, @Nullable Area origin) {

        List<String> countries() {
            return origin == null ? List.of() : origin.members();
        }

        @Nullable
        String subdivision() {
            return origin == null ? null : origin.subdivision();
        }
    }

    /**
     * The biggest cities without a partner, those with the best candidate first. Each has a candidate of its own: a
     * metropolis is the best for many, and can answer few.
     */
    public Flux<CityToPartner> list(String code, @Nullable String from, int limit) {
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw BadInput.of("limit", limit, "a whole number from 1 to " + LARGEST_LIMIT);
        }
        var enoughForAll = limit;
        return pairs(code, from, limit, enoughForAll)
                .collectList()
                .flatMapIterable(OneCandidateEach::of)
                .flatMapSequential(this::withRank, SIDE_BY_SIDE);
    }

    /** Pairs that could be linked: cities without a partner, each with its best candidates, or with none. */
    Flux<CityToPartner> pairs(String code, @Nullable String from, int cities, int candidates) {
        return between(code, from)
                .flatMapMany(between -> without(between, cities)
                        .flatMapSequential(
                                city -> candidates(city, between, candidates)
                                        .map(match -> CityToPartner.of(city, match))
                                        .defaultIfEmpty(CityToPartner.of(city, null)),
                                SIDE_BY_SIDE));
    }

    private Mono<CityToPartner> withRank(CityToPartner pair) {
        if (pair.best() == null) {
            return Mono.just(pair);
        }
        return pairs.explain(id(pair.city()), id(pair.best().city()), Map.of())
                .map(explained -> pair.withRank(explained.back().standing()));
    }

    private static CityId id(CitySummary city) {
        return new CityId(Objects.requireNonNull(city.id()));
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

    private Flux<CitySummary> without(Between between, int limit) {
        var parameters = new HashMap<String, Object>();
        parameters.put("members", between.area().members());
        parameters.put("subdivision", between.area().subdivision());
        parameters.put("origin", between.countries());
        parameters.put("originSubdivision", between.subdivision());
        parameters.put("limit", limit);
        return graph.ask(CITIES_WITHOUT, parameters, CityRow::summary);
    }

    private Flux<Match> candidates(CitySummary city, Between between, int limit) {
        var abroad = between.countries().stream()
                .filter(country -> !country.equals(city.country()))
                .toList();
        if (abroad.isEmpty() && !between.countries().isEmpty()) {
            return Flux.empty();
        }
        var subdivision = between.subdivision();
        // Of a subdivision: its cities are among those of its country, which a wish can name.
        var all = subdivision == null
                ? matches.stream(request(id(city), abroad, limit))
                : matches.stream(request(id(city), abroad, DEPTH))
                        .filter(match -> subdivision.equals(match.city().subdivision()));
        return all.take(limit);
    }

    private static MatchRequest request(CityId id, List<String> countries, int limit) {
        var wishes = Wishes.NONE.withCountries(countries);
        return new MatchRequest(new Subject.OfAtlas(id), Map.of(), wishes, limit, false);
    }
}
