package org.twinatlas.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Something that has happened in the register, as everybody may hear it.
 *
 * @param number grows with time
 * @param what created, taken over, stage changed, joined, left or ended for itself
 * @param stage where the partnership stands now
 */
@JsonInclude(Include.NON_NULL)
public record News(
        long number,
        String at,
        String what,
        @Nullable String from,
        @Nullable String to,
        String partnership,
        String kind,
        String stage,
        List<NamedCity> cities) {

    /** A city, by id and name. */
    public record NamedCity(long id, String name, String country) {}

    static News from(Record row) {
        return new News(
                row.get("number").asLong(),
                row.get("at").asString(),
                row.get("what").asString(),
                row.get("from").asString(null),
                row.get("to").asString(null),
                row.get("partnership").asString(),
                row.get("kind").asString(),
                row.get("stage").asString(),
                row.get("cities")
                        .asList(city -> new NamedCity(
                                city.get("id").asLong(),
                                city.get("name").asString(),
                                city.get("country").asString())));
    }
}
