package org.twinatlas.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Wikidata says of a partnership of two cities, in one statement or in several: there may be one on either city, and
 * others from before it was renewed. One that has not ended outweighs those that have.
 *
 * @param ended whether it has an end, which may be unknown
 * @param since year; null if not told
 * @param until year; null if not told
 * @param asOf the year of the answer
 */
record WikidataTie(
        boolean ended, @Nullable Long since, @Nullable Long until, String asOf) {

    WikidataTie and(WikidataTie other) {
        var all = ended && other.ended;
        return new WikidataTie(
                all,
                Stream.of(this, other)
                        .map(WikidataTie::since)
                        .filter(Objects::nonNull)
                        .min(Long::compare)
                        .orElse(null),
                all
                        ? Stream.of(this, other)
                                .map(WikidataTie::until)
                                .filter(Objects::nonNull)
                                .max(Long::compare)
                                .orElse(null)
                        : null,
                asOf.compareTo(other.asOf) > 0 ? asOf : other.asOf);
    }

    /** @param a the smaller of the ids of its cities */
    Map<String, Object> row(long a, long b) {
        var row = new HashMap<String, Object>(
                Map.of("id", "wikidata-%d-%d".formatted(a, b), "a", a, "b", b, "ended", ended, "asOf", asOf));
        if (since != null) {
            row.put("since", since);
        }
        if (until != null) {
            row.put("until", until);
        }
        return row;
    }
}
