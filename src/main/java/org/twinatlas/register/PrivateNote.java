package org.twinatlas.register;

import org.neo4j.driver.Record;

/**
 * What one city keeps to itself about a partnership.
 *
 * @param city GeoNames id
 * @param at when it was written, in UTC
 * @param actor the pseudonym of whoever wrote it
 */
public record PrivateNote(String id, long city, String at, String actor, String text) {

    static PrivateNote from(Record row) {
        return new PrivateNote(
                row.get("id").asString(),
                row.get("city").asLong(),
                row.get("at").asString(),
                row.get("actor").asString(),
                row.get("text").asString());
    }

    @Override
    public String toString() {
        return "private note " + id;
    }
}
