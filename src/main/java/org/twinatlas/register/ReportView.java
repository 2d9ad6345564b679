package org.twinatlas.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * A report in the coordinators' queue.
 *
 * @param at when it came, in UTC
 * @param state open or resolved
 * @param resolution what has been done
 */
@JsonInclude(Include.NON_NULL)
public record ReportView(
        String id,
        String at,
        String what,
        @Nullable String text,
        @Nullable String contact,
        @Nullable String partnership,
        @Nullable Long city,
        String state,
        @Nullable String resolution,
        @Nullable String resolvedAt) {

    static ReportView from(Record row) {
        return new ReportView(
                row.get("id").asString(),
                row.get("at").asString(),
                row.get("what").asString(),
                row.get("text").asString(null),
                row.get("contact").asString(null),
                row.get("partnership").asString(null),
                row.get("city").isNull() ? null : row.get("city").asLong(),
                row.get("state").asString(),
                row.get("resolution").asString(null),
                row.get("resolvedAt").asString(null));
    }

    @Override
    public String toString() {
        return "report " + id;
    }
}
