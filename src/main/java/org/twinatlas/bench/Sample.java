package org.twinatlas.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The cities of each stratum, by their places, in an order that the seed decides.
 *
 * @param places of every stratum, none of which is empty
 */
record Sample(Map<Stratum, List<Integer>> places) {

    static Sample of(CityColumns cities, long seed) {
        var weights = cities.twinWeight();
        var partnered = IntStream.range(0, cities.size())
                .filter(place -> weights[place] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> -weights[place])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        var best = Math.min(Stratum.BEST, partnered.size());
        var unpartnered = IntStream.range(0, cities.size())
                .filter(place -> weights[place] == 0)
                .boxed()
                .toList();
        var strata = new EnumMap<Stratum, List<Integer>>(Stratum.class);
        put(strata, Stratum.PARTNERED, partnered.subList(best, partnered.size()), seed);
        put(strata, Stratum.UNPARTNERED, unpartnered, seed);
        put(strata, Stratum.BEST_CONNECTED, partnered.subList(0, best), seed);
        return new Sample(strata);
    }

    private static void put(Map<Stratum, List<Integer>> strata, Stratum stratum, List<Integer> places, long seed) {
        if (!places.isEmpty()) {
            strata.put(stratum, RandomOrder.of(places, new Random(seed * 31 + stratum.ordinal())));
        }
    }

    List<Stratum> strata() {
        return List.copyOf(places.keySet());
    }

    /** The n-th city of a stratum; after the last comes the first again. */
    int place(Stratum stratum, int n) {
        var all = places.getOrDefault(stratum, List.of());
        return all.get(n % all.size());
    }

    /** So many cities, taken from the strata in turn. */
    List<Drawn> spread(int number) {
        var drawn = new ArrayList<Drawn>();
        var strata = strata();
        for (int i = 0; i < number; i++) {
            var stratum = strata.get(i % strata.size());
            drawn.add(new Drawn(stratum, place(stratum, i / strata.size())));
        }
        return drawn;
    }

    /** @param place of the city */
    record Drawn(Stratum stratum, int place) {}
}
