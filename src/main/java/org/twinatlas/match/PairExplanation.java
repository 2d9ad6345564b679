package org.twinatlas.match;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinatlas.city.CitySummary;

/**
 * What speaks for and against one pair, from both sides.
 *
 * @param barredBy the rules that would keep it out of a list of recommendations; empty if none does
 * @param there the second city as a candidate of the first
 * @param back the first city as a candidate of the second
 */
public record PairExplanation(
        Map<String, Double> weights, String dataVersion, List<String> barredBy, Side there, Side back) {

    /**
     * One direction.
     *
     * @param city who asks
     * @param standing where the other stands among all candidates of this one; null if not among the first 100, or barred
     */
    public record Side(CitySummary city, @Nullable Integer standing, Match match) {}
}
