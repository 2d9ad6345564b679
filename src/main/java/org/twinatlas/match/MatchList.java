package org.twinatlas.match;

import java.util.List;
import java.util.Map;
import org.twinatlas.city.CitySummary;

/**
 * The answer to a self-assessment.
 *
 * @param city who asked
 * @param weights how much each criterion counted
 * @param dataVersion which data it was answered from, with -s and a number once cities have posted what they seek: the same
 *     request on the same data, on the same day, gives the same list
 * @param excluded how many candidates each rule removed
 * @param matches best first
 * @param request what was asked, with every default filled in
 */
public record MatchList(
        CitySummary city,
        Map<String, Double> weights,
        String dataVersion,
        List<Exclusion> excluded,
        List<Match> matches,
        MatchRequest request) {}
