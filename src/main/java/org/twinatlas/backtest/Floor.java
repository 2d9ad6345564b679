package org.twinatlas.backtest;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The least that a criterion weighs. Partnerships that exist may not follow it, but whoever asks may care for it: the
 * slider for a criterion multiplies its weight, and 0 would stay 0.
 */
final class Floor {

    /**
     * Of the sum of the learnt weights. Too little to turn an order that rests on more than a hair's breadth; the page's
     * slider (to 3) makes 1.5 % of it, which decides between near equals, and the API's factor (to 100) a third of all.
     */
    static final double SHARE = 0.005;

    private Floor() {}

    static double of(double[] weights) {
        return SHARE * Arrays.stream(weights).sum();
    }

    /** The weights, none below the floor, rounded to what is published. */
    static double[] raise(double[] weights) {
        var floor = of(weights);
        return Arrays.stream(weights)
                .map(weight -> Math.round(Math.max(floor, weight) * 1000) / 1000.0)
                .toArray();
    }

    /** Which of the learnt weights lie below it. */
    static Set<String> under(Map<String, Double> learnt, double floor) {
        var under = new LinkedHashSet<String>();
        learnt.forEach((criterion, weight) -> {
            if (weight < floor) {
                under.add(criterion);
            }
        });
        return under;
    }
}
