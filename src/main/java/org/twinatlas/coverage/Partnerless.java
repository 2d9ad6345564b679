package org.twinatlas.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.twinatlas.match.Wishes;
import reactor.core.publisher.Flux;

/** The cities of an area that have no partner, or none in an origin, and the candidates of each. */
@Component
class Partnerless {

    private static final CypherQuery CITIES_WITHOUT = CypherQuery.named("coverage/cities_without");
    /** How far a list is searched for a city of one subdivision. */
    private static final int DEPTH = MatchRequest.LARGEST_LIMIT;

    private final Graph graph;
    private final Matches matches;

    Partnerless(Graph graph, Matches matches) {
        this.graph = graph;
        this.matches = matches;
    }

    /** The biggest first. */
    Flux<CitySummary> without(Between between, int limit) {
        var parameters = new HashMap<String, Object>();
        parameters.put("members", between.area().members());
        parameters.put("subdivision", between.area().subdivision());
        parameters.put("origin", between.countries());
        parameters.put("originSubdivision", between.subdivision());
        parameters.put("limit", limit);
        return graph.ask(CITIES_WITHOUT, parameters, CityRow::summary);
    }

    /** The best first. */
    Flux<Match> candidates(CitySummary city, Between between, int limit) {
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

    static CityId id(CitySummary city) {
        return new CityId(Objects.requireNonNull(city.id()));
    }
}
