package org.twinatlas.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the engine judges one candidate, without words: for those who measure the engine or learn its weights.
 *
 * @param id GeoNames id of the candidate
 * @param values 0 to 1, null without data, in the order of {@link org.twinatlas.match.criteria.Criteria#ALL}
 * @param score points / attainable points, 0 to 1, with the default weights
 */
public record Judged(long id, List<@Nullable Double> values, double score) {}
