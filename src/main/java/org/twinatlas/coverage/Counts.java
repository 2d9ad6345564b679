package org.twinatlas.coverage;

import org.neo4j.driver.Record;

/** What is counted of an area. */
record Counts(long cities, long population, long partnerships, long unconfirmed, long suspended, long citiesWithout) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    /** What a query says of partnerships alone; {@link #citiesWithout} is how many cities <em>do</em> take part in them. */
    static Counts ofPartnerships(Record row) {
        return new Counts(
                0,
                0,
                row.get("partnerships").asLong(),
                row.get("unconfirmed").asLong(),
                row.get("suspended").asLong(),
                row.get("partnered").asLong());
    }

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
