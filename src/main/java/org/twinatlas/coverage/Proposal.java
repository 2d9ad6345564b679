package org.twinatlas.coverage;

import java.util.List;
import org.twinatlas.city.CitySummary;

/**
 * Links that would close gaps.
 *
 * @param considered pairs of cities among which was chosen
 * @param closes by how much the links reduce the gaps of countries and subdivisions of the area
 */
public record Proposal(String dataVersion, int considered, double closes, List<Proposed> links) {

    /**
     * A link worth planning.
     *
     * @param score of the candidate in the city's own list
     * @param closes by how much it reduces the gaps, after those before it
     */
    public record Proposed(
            CitySummary city, CitySummary candidate, double score, double closes, List<String> reasons) {}
}
