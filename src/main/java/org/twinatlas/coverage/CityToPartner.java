package org.twinatlas.coverage;

import org.jspecify.annotations.Nullable;
import org.twinatlas.city.CitySummary;
import org.twinatlas.match.Match;

/**
 * A city that could close a gap.
 *
 * @param best its best candidate that is not proposed to a better pair, or its best where all are; null if there is none
 * @param rankForCandidate where the city stands in the candidate's own list; null if not among its first 100
 */
public record CityToPartner(
        CitySummary city, @Nullable Match best, @Nullable Integer rankForCandidate) {

    static CityToPartner of(CitySummary city, @Nullable Match best) {
        return new CityToPartner(city, best, null);
    }

    CityToPartner withRank(@Nullable Integer rank) {
        return new CityToPartner(city, best, rank);
    }

    double score() {
        return best == null ? 0 : best.score();
    }
}
