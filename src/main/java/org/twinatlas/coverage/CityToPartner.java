package org.twinatlas.coverage;

import org.jspecify.annotations.Nullable;
import org.twinatlas.city.CitySummary;
import org.twinatlas.match.Match;

/**
 * A city that could close a gap.
 *
 * @param best its best candidate, with where it would stand in that one's own list; null if there is none
 */
public record CityToPartner(CitySummary city, @Nullable Match best) {

    double score() {
        return best == null ? 0 : best.score();
    }
}
