package org.twinatlas.bench;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.twinatlas.bench.Sample.Drawn;
import org.twinatlas.city.CityId;
import org.twinatlas.match.Matches;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Ranks all cities by the served score, to see what the served list, whose candidates are retrieved, misses. */
@Component
class Exhaustive {

    private static final int TOP = 10;

    private final Matches matches;

    Exhaustive(Matches matches) {
        this.matches = matches;
    }

    /**
     * What the two lists of one city have in common.
     *
     * @param share of the first ten of all that are in the first ten served, 0 to 1
     */
    record Overlap(Stratum stratum, double share, Timed took) {}

    Mono<List<Overlap>> compare(CityColumns cities, List<Drawn> drawn, Progress progress) {
        if (drawn.isEmpty()) {
            return Mono.just(List.of());
        }
        progress.now("all cities ranked");
        var everybody = Arrays.stream(cities.ids()).boxed().collect(Collectors.toUnmodifiableSet());
        return Flux.fromIterable(drawn)
                .concatMap(one -> overlap(one.stratum(), new CityId(cities.ids()[one.place()]), everybody))
                .collectList();
    }

    private Mono<Overlap> overlap(Stratum stratum, CityId city, Set<Long> everybody) {
        return matches.order(city, TOP)
                .flatMap(served -> matches.orderOfAll(city, everybody, TOP)
                        .elapsed()
                        .map(all -> new Overlap(
                                stratum, share(served, all.getT2()), new Timed(stratum, all.getT1() * 1_000_000))));
    }

    static double share(List<Long> served, List<Long> all) {
        if (all.isEmpty()) {
            return 1;
        }
        var both = new HashSet<>(served);
        both.retainAll(all);
        return (double) both.size() / all.size();
    }
}
