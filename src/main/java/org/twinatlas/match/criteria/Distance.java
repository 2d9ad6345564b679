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

    private static final double NEXT_DOOR_KM = 10;
    private static final double FARTHEST_KM = 20_020;

    @Override
    public OptionalDouble value(PairFacts facts) {
        var km = facts.distanceKm();
        return km == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - Scale.betweenLogs(km, NEXT_DOOR_KM, FARTHEST_KM));
    }

    @Override
    public double telling() {
        return 0.6;
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        var km = facts.distanceKm();
        if (km == null || value(facts).orElse(0) < 0.4) {
            return Optional.empty();
        }
        return Optional.of("Only %s km apart.".formatted(Wording.number(Math.round(km))));
    }
}
