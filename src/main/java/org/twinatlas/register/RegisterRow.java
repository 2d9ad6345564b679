package org.twinatlas.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.twinatlas.city.CityRow;
import org.twinatlas.city.CitySummary;

/**
 * A partnership in a list.
 *
 * @param stage of those that other sources list: listed, unconfirmed, suspended, ended or superseded (by one that is kept here)
 * @param since year; null if not recorded
 * @param until year; null if not ended
 * @param recognised whether an association has recorded what both cities signed
 * @param kept whether this register keeps it; others are listed elsewhere
 * @param cities all of its cities; of an alliance those that are in it now
 */
public record RegisterRow(
        String id,
        String kind,
        String stage,
        @Nullable Integer since,
        @Nullable Integer until,
        boolean recognised,
        boolean kept,
        List<String> sources,
        String confidence,
        @Nullable String asOf,
        List<CitySummary> cities) {

    static RegisterRow from(Record row) {
        return new RegisterRow(
                row.get("id").asString(),
                row.get("kind").asString(),
                row.get("stage").asString(),
                row.get("since").isNull() ? null : row.get("since").asInt(),
                row.get("until").isNull() ? null : row.get("until").asInt(),
                row.get("recognised").asBoolean(),
                row.get("kept").asBoolean(),
                row.get("sources").asList(Value::asString),
                row.get("confidence").asString(),
                row.get("asOf").asString(null),
                row.get("cities").asList(CityRow::summary));
    }
}
