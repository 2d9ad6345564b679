package org.twinatlas.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * What everybody may read of an entry. It has no place for a person: {@link Confidential} has.
 *
 * @param number grows with time, over all partnerships
 * @param at when it was written, in UTC
 * @param what happened
 * @param on the day when it happened; null where that is when it was written
 * @param from the stage before
 * @param to the stage after
 * @param offices who has signed, by office
 * @param score of the first city's self-assessment, 0 to 1
 * @param scoreBack of the second city's
 * @param dataVersion on which the assessment rests
 * @param category of an exchange
 * @param people reached by an exchange
 * @param city which of the cities it is about, where it is about one
 * @param listed the id of what lists named, where the register has taken it over
 * @param sources which lists named that
 * @param since the year that they give
 * @param corrects the number of the earlier entry in place of which this one stands
 * @param correctedBy the number of the later entry that stands in place of this one
 * @param role who wrote it: administrator, coordinator, liaison or register
 */
@JsonInclude(Include.NON_NULL)
public record HistoryEntry(
        long number,
        String at,
        String what,
        @Nullable String on,
        @Nullable String from,
        @Nullable String to,
        @Nullable String text,
        @Nullable String document,
        @Nullable List<String> offices,
        @Nullable String goal,
        @Nullable List<String> areas,
        @Nullable String commitments,
        @Nullable Long evaluationMonths,
        @Nullable Double score,
        @Nullable Double scoreBack,
        @Nullable String dataVersion,
        @Nullable String category,
        @Nullable String title,
        @Nullable String until,
        @Nullable Long people,
        @Nullable List<String> links,
        @Nullable List<String> outcomes,
        @Nullable Long city,
        @Nullable String listed,
        @Nullable List<String> sources,
        @Nullable Long since,
        @Nullable Long corrects,
        @Nullable Long correctedBy,
        String role) {

    static HistoryEntry from(MapAccessor row) {
        return new HistoryEntry(
                row.get("number").asLong(),
                row.get("at").asString(),
                row.get("what").asString(),
                row.get("on").asString(null),
                row.get("from").asString(null),
                row.get("to").asString(null),
                row.get("text").asString(null),
                row.get("document").asString(null),
                texts(row.get("offices")),
                row.get("goal").asString(null),
                texts(row.get("areas")),
                row.get("commitments").asString(null),
                number(row.get("evaluationMonths")),
                decimal(row.get("score")),
                decimal(row.get("scoreBack")),
                row.get("dataVersion").asString(null),
                row.get("category").asString(null),
                row.get("title").asString(null),
                row.get("until").asString(null),
                number(row.get("people")),
                texts(row.get("links")),
                texts(row.get("outcomes")),
                number(row.get("city")),
                row.get("listed").asString(null),
                texts(row.get("sources")),
                number(row.get("since")),
                number(row.get("corrects")),
                number(row.get("correctedBy")),
                row.get("role").asString());
    }

    private static @Nullable List<String> texts(Value value) {
        return value.isNull() ? null : value.asList(Value::asString);
    }

    private static @Nullable Long number(Value value) {
        return value.isNull() ? null : value.asLong();
    }

    private static @Nullable Double decimal(Value value) {
        return value.isNull() ? null : value.asDouble();
    }
}
