package org.twinatlas.match;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate with its values.
 *
 * @param values 0 to 1, null without data, in the order of the criteria
 * @param score points / attainable points
 * @param standing what orders the list: the score, lowered by {@code reach} where a country has little room left
 */
record Ranked(long id, String country, long metropolis, List<@Nullable Double> values, double score, double standing) {

    /** As {@code cypher/match/rank} orders them. */
    static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::standing)
            .thenComparingDouble(Ranked::score)
            .reversed()
            .thenComparingLong(Ranked::id);
}
