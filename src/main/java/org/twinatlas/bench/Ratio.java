package org.twinatlas.bench;

import org.jspecify.annotations.Nullable;

/**
 * A figure that does not depend on how fast the machine is, beside its goal.
 *
 * @param value over the rounds
 * @param goal in words; empty if there is none
 * @param met by the median; null if there is no goal
 */
record Ratio(
        String figure,
        String label,
        Spread value,
        String goal,
        @Nullable Boolean met) {

    static Ratio of(Goal goal, Spread value) {
        return new Ratio(goal.figure(), goal.label(), value, goal.wording(), goal.isMetBy(value.median()));
    }
}
