package org.twinatlas.coverage;

/** What is counted of an area. */
record Counts(long cities, long population, long partnerships, long unconfirmed, long suspended, long citiesWithout) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    /** The same area seen from an origin. */
    Counts from(Counts withOrigin) {
        return new Counts(
                cities,
                population,
                withOrigin.partnerships,
                withOrigin.unconfirmed,
                withOrigin.suspended,
                cities - withOrigin.citiesWithout);
    }
}
