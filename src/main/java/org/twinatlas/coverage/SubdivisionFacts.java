package org.twinatlas.coverage;

/**
 * What the model knows of a subdivision.
 *
 * @param code ISO 3166-2
 * @param country ISO 3166-1 alpha-2
 * @param towns cities of 15,000 people or more
 * @param people in all its cities
 * @param partnerships with other countries, that a current list or the register shows
 */
public record SubdivisionFacts(String code, String country, long towns, long people, long partnerships) {

    double logTowns() {
        return Math.log(1.0 + towns);
    }

    double logSize() {
        return Math.log(Math.max(1000, people) / 1000.0 / (1 + towns));
    }
}
