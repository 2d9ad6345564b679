package org.twinatlas.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.twinatlas.city.CityId;
import org.twinatlas.coverage.ExposureReport.Exposed;
import org.twinatlas.coverage.ExposureReport.Run;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.graph.Graph;
import org.twinatlas.match.Match;
import org.twinatlas.match.MatchRequest;
import org.twinatlas.match.MatchRequest.Subject;
import org.twinatlas.match.Matches;
import org.twinatlas.match.Rounding;
import org.twinatlas.match.Share;
import org.twinatlas.match.Wishes;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Measures the fairness of the matching itself: whom does it show? */
@Component
class Exposure {

    private static final CypherQuery COUNTRIES_OF_CITIES = CypherQuery.named("coverage/countries_of_cities");
    private static final List<Double> REACHES = List.of(0.0, 0.5, 1.0);
    private static final int PLACES = 10;
    private static final int SIDE_BY_SIDE = 2;

    private final Graph graph;
    private final Areas areas;
    private final Matches matches;
    private final DataVersion dataVersion;

    Exposure(Graph graph, Areas areas, Matches matches, DataVersion dataVersion) {
        this.graph = graph;
        this.areas = areas;
        this.matches = matches;
        this.dataVersion = dataVersion;
    }

    private record Place(long city, String country) {}

    /**
     * Asks for the lists of cities that are drawn from all alike.
     *
     * @param done is told the number of lists that have been made
     */
    Mono<ExposureReport> measure(long seed, int askers, Consumer<Integer> done) {
        return Mono.zip(cities(), areas.current(), dataVersion.current()).flatMap(found -> {
            var drawn = drawn(found.getT1(), seed, askers);
            var lists = new int[1];
            return Flux.fromIterable(REACHES)
                    .concatMap(reach -> shown(drawn, reach, () -> done.accept(++lists[0]))
                            .map(shown -> run(reach, shown, found.getT1(), found.getT2())))
                    .collectList()
                    .map(runs -> new ExposureReport(found.getT3(), seed, drawn.size(), PLACES, runs));
        });
    }

    static int lists(int askers) {
        return askers * REACHES.size();
    }

    private Mono<List<Place>> cities() {
        return graph.ask(
                        COUNTRIES_OF_CITIES,
                        Map.of(),
                        row -> new Place(
                                row.get("id").asLong(), row.get("country").asString()))
                .collectList();
    }

    private static List<Long> drawn(List<Place> cities, long seed, int askers) {
        var random = new SplittableRandom(seed);
        var left = new ArrayList<>(cities);
        var drawn = new ArrayList<Long>();
        while (drawn.size() < askers && !left.isEmpty()) {
            drawn.add(left.remove(random.nextInt(left.size())).city());
        }
        return drawn;
    }

    /** How many places the cities of each country take. */
    private Mono<Map<String, Long>> shown(List<Long> askers, double reach, Runnable done) {
        return Flux.fromIterable(askers)
                .flatMapSequential(id -> list(id, reach).doOnComplete(done), SIDE_BY_SIDE)
                .collect(
                        HashMap::new,
                        (places, match) ->
                                places.merge(String.valueOf(match.city().country()), 1L, Long::sum));
    }

    private Flux<Match> list(long asker, double reach) {
        var wishes = Wishes.NONE.withReach(new Share(reach));
        return matches.stream(
                new MatchRequest(new Subject.OfAtlas(new CityId(asker)), Map.of(), wishes, PLACES, false));
    }

    private static Run run(double reach, Map<String, Long> shown, List<Place> cities, AreaBook book) {
        var citiesOf = new HashMap<String, Long>();
        cities.forEach(city -> citiesOf.merge(city.country(), 1L, Long::sum));
        var gini = Gini.of(citiesOf.entrySet().stream()
                .map(country -> new Gini.Part(country.getValue(), shown.getOrDefault(country.getKey(), 0L)))
                .toList());
        var places = Math.max(1, sum(shown, List.copyOf(shown.keySet())));
        var regions = book.lowestRegions().stream()
                .map(region -> new Exposed(
                        region.code(),
                        region.name(),
                        Rounding.rounded(sum(citiesOf, region.members()) / (double) cities.size()),
                        Rounding.rounded(sum(shown, region.members()) / (double) places)))
                .toList();
        return new Run(reach, shown.size(), Rounding.rounded(gini), regions);
    }

    private static long sum(Map<String, Long> counts, List<String> countries) {
        return countries.stream()
                .mapToLong(country -> counts.getOrDefault(country, 0L))
                .sum();
    }
}
