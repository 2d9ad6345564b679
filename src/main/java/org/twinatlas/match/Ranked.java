package org.twinatlas.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate with its values.
 *
 * @param values 0 to 1, null without data, in the order of the criteria
 * @param score points / attainable points
 * @param standing what orders the list: the score, lowered by {@code reach} where a country has little room left
 */
record Ranked(long id, String country, long metropolis, List<@Nullable Double> values, double score, double standing) {}
