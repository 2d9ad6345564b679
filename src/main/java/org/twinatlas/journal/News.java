package org.twinatlas.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Something that has happened to a partnership or to a seeking record, as everybody may hear it.
 *
 * @param number grows with time
 * @param what of a partnership created, taken over, stage changed, joined, left or ended for itself; of a seeking record
 *     posted, changed, renewed or withdrawn
 * @param partnership its id; null where a city seeks
 * @param stage where the partnership stands now
 * @param seeker the id of the seeking record; null for a partnership
 * @param cities that take part, or the one that seeks
 */
@JsonInclude(Include.NON_NULL)
public record News(
        long number,
        String at,
        String what,
        @Nullable String from,
        @Nullable String to,
        @Nullable String partnership,
        @Nullable String kind,
        @Nullable String stage,
        @Nullable String seeker,
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
                row.get("partnership").asString(null),
                row.get("kind").asString(null),
                row.get("stage").asString(null),
                row.get("seeker").asString(null),
                row.get("cities")
                        .asList(city -> new NamedCity(
                                city.get("id").asLong(),
                                city.get("name").asString(),
                                city.get("country").asString())));
    }

    /** What it is about, in one word. */
    public String topic() {
        return seeker == null ? "partnership" : "seeking";
    }
}
