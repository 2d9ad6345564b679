package org.twinatlas.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.twinatlas.ingest.WikidataRows.Row;

/** Gathers from the rows of an answer what Wikidata says of each pair of cities, and tells which rows say nothing of any. */
final class WikidataStatements {

    private static final Pattern ITEM = Pattern.compile("(?:https?://www\\.wikidata\\.org/(?:entity|wiki)/)?(Q\\d+)");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-\\d{2}-\\d{2}.*)?");

    /** How Wikidata writes that there is a date, but nobody knows which. */
    private static final Pattern UNKNOWN = Pattern.compile(".*/\\.well-known/genid/.*|_:.*|t\\d+");

    private static final String LEGAL_DATE = "a year or a date such as 2001-05-09";

    /** Two cities, the one with the smaller id first. */
    record Pair(long a, long b) implements Comparable<Pair> {

        static Pair of(long one, long other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }

        @Override
        public int compareTo(Pair other) {
            return a == other.a ? Long.compare(b, other.b) : Long.compare(a, other.a);
        }
    }

    private final String file;
    private final WikidataCities cities;
    private final BadRows bad;
    private final Map<Pair, WikidataTie> ties = new TreeMap<>();

    WikidataStatements(String file, WikidataCities cities, BadRows bad) {
        this.file = file;
        this.cities = cities;
        this.bad = bad;
    }

    /** In the order of the ids of their cities. */
    Map<Pair, WikidataTie> ties() {
        return ties;
    }

    void add(Row row) {
        var asOf = row.cell("asOf");
        if (!DATE.matcher(asOf).matches()) {
            reject(row, "asOf", "'%s', but must be %s".formatted(asOf, LEGAL_DATE));
            return;
        }
        var a = city(row, "a");
        var b = city(row, "b");
        if (a.isEmpty() || b.isEmpty() || !isDate(row, "start") || !isDate(row, "end")) {
            return;
        }
        if (a.equals(b)) {
            reject(row, "b", "the same city as a, but a partnership has two");
            return;
        }
        ties.merge(Pair.of(a.get(), b.get()), tie(row, asOf), WikidataTie::and);
    }

    private Optional<Long> city(Row row, String column) {
        var text = row.cell(column);
        var item = ITEM.matcher(text);
        if (!item.matches()) {
            reject(row, column, "'%s', but must be a Wikidata item such as Q90".formatted(text));
            return Optional.empty();
        }
        var city = cities.find(item.group(1), row.cell(column + "Geonames"));
        if (city.isEmpty()) {
            reject(
                    row,
                    column,
                    "'%s' is no city of the atlas, neither by its Wikidata id nor by its GeoNames id ('%s')"
                            .formatted(item.group(1), row.cell(column + "Geonames")));
        }
        return city;
    }

    private boolean isDate(Row row, String column) {
        var text = row.cell(column);
        var legal = text.isEmpty()
                || DATE.matcher(text).matches()
                || UNKNOWN.matcher(text).matches();
        if (!legal) {
            reject(row, column, "'%s', but must be %s, or empty".formatted(text, LEGAL_DATE));
        }
        return legal;
    }

    /** An end that is still to come has not come. */
    private static WikidataTie tie(Row row, String asOf) {
        var end = row.cell("end");
        var ended = !end.isEmpty() && (year(end) == null || end.compareTo(asOf) <= 0);
        return new WikidataTie(ended, year(row.cell("start")), ended ? year(end) : null, asOf.substring(0, 4));
    }

    private static @Nullable Long year(String text) {
        var date = DATE.matcher(text);
        return date.matches() ? Long.valueOf(date.group(1)) : null;
    }

    private void reject(Row row, String column, String reason) {
        bad.add(new BadRow(file, row.line(), column, reason));
    }
}
