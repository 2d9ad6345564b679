package org.twinatlas.bench;

import java.util.Collection;

/** The middle and the ends of a figure over the rounds. */
record Spread(double median, double min, double max) {

    private static final double PLACES = 1_000;

    /** @throws IllegalArgumentException if there are none */
    static Spread of(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a spread needs at least one value");
        }
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        var middle = sorted.length / 2;
        var median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(rounded(median), rounded(sorted[0]), rounded(sorted[sorted.length - 1]));
    }

    /** To three places, which is more than a clock can tell. */
    private static double rounded(double value) {
        return Math.round(value * PLACES) / PLACES;
    }
}
