package org.twinatlas.match.criteria;

import java.util.OptionalDouble;

/** The shapes that values take between 0 and 1. */
final class Scale {

    private Scale() {}

    /** 0 at or below {@code low}, 1 at or above {@code high}, even in between. */
    static double between(double value, double low, double high) {
        return Math.clamp((value - low) / (high - low), 0, 1);
    }

    /** As {@link #between}, on the logarithms. */
    static double betweenLogs(double value, double low, double high) {
        return value <= low ? 0 : between(Math.log(value), Math.log(low), Math.log(high));
    }

    /** Rises fast at first and never reaches 1: many common traits do not drown one that is rare. */
    static double saturating(double sum, double steepness) {
        return 1 - Math.exp(-steepness * sum);
    }

    static OptionalDouble known(boolean known, java.util.function.DoubleSupplier value) {
        return known ? OptionalDouble.of(value.getAsDouble()) : OptionalDouble.empty();
    }
}
