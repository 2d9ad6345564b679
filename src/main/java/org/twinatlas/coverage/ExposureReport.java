package org.twinatlas.coverage;

import java.util.List;

/**
 * How often the cities of each area stand in the lists of others, and what {@code reach} does to it.
 *
 * @param seed that drew the askers
 * @param askers how many cities were asked for, drawn from all cities alike
 * @param places how many of each list count
 * @param runs one for each value of reach
 */
public record ExposureReport(String dataVersion, long seed, int askers, int places, List<Run> runs) {

    /**
     * @param reach 0 to 1
     * @param countriesShown how many countries stand in any list
     * @param gini inequality of the places per city, over countries weighted by their cities: 0 all alike
     */
    public record Run(double reach, int countriesShown, double gini, List<Exposed> regions) {}

    /**
     * A region of the lowest level.
     *
     * @param ofCities share of the cities of the atlas that lie in it
     * @param ofPlaces share of the places that its cities take
     */
    public record Exposed(String code, String name, double ofCities, double ofPlaces) {}
}
