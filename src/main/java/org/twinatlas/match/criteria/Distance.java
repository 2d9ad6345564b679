package org.twinatlas.match.criteria;

import java.util.Optional;
import java.util.OptionalDouble;

/** The way from one city to the other is short. */
final class Distance implements Criterion {

    @Override
    public String name() {
        return "distance";
    }

    @Override
    public String label() {
        return "Distance";
    }

    @Override
    public String sentence() {
        return "The way from one city to the other is short.";
    }

    private static final double NEIGHBOURS_KM = 50;
    private static final double A_DAY_TRIP_KM = 100;
    private static final double FARTHEST_KM = 20_020;
    private static final double TOLD_KM = 1_000;

    /** Neighbours across a border partner far more often than a plain logarithm of the distance would have it. */
    @Override
    public OptionalDouble value(PairFacts facts) {
        var km = facts.distanceKm();
        return km == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(0.7 * Math.exp(-km / NEIGHBOURS_KM)
                        + 0.3 * (1 - Scale.betweenLogs(km, A_DAY_TRIP_KM, FARTHEST_KM)));
    }

    @Override
    public double telling() {
        return 0.6;
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        var km = facts.distanceKm();
        if (km == null || km > TOLD_KM) {
            return Optional.empty();
        }
        return Optional.of("Only %s km apart.".formatted(Wording.number(Math.round(km))));
    }
}
