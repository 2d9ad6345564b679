package org.twinatlas.seeking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.twinatlas.city.CityRow;

/** How a seeking record stands in the graph. */
final class SeekingRow {

    private SeekingRow() {}

    static Seeker seeker(Record row) {
        var seeking = row.get("seeking");
        return new Seeker(
                seeking.get("id").asString(),
                seeking.get("version").asLong(),
                CityRow.summary(row.get("city")),
                texts(row.get("city"), "languages"),
                text(seeking, "organisation"),
                wanted(seeking),
                offered(seeking),
                LocalDate.parse(seeking.get("since").asString()),
                LocalDate.parse(seeking.get("validUntil").asString()));
    }

    private static Wanted wanted(Value row) {
        var weights = new TreeMap<String, Double>();
        var criteria = texts(row, "criteria");
        for (int i = 0; i < criteria.size(); i++) {
            weights.put(criteria.get(i), row.get("factors").get(i).asDouble());
        }
        return new Wanted(
                texts(row, "countries"),
                texts(row, "regions"),
                texts(row, "languages"),
                number(row, "minPopulation"),
                number(row, "maxPopulation"),
                text(row, "desired"),
                weights);
    }

    private static Offered offered(Value row) {
        return new Offered(
                texts(row, "categories").stream().map(ExchangeCategory::of).toList(),
                texts(row, "themes"),
                texts(row, "offers"),
                texts(row, "needs").stream().map(PeaceNeed::of).toList(),
                texts(row, "gives").stream().map(PeaceNeed::of).toList(),
                text(row, "outline"));
    }

    /** The properties of the node; a null takes one away. */
    static Map<String, @Nullable Object> fields(SeekingEntry entry) {
        var wanted = entry.wanted();
        var offered = entry.offered();
        var criteria = new TreeMap<>(wanted.weights());
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("countries", wanted.countries());
        fields.put("regions", wanted.regions());
        fields.put("languages", wanted.languages());
        fields.put("minPopulation", wanted.minPopulation());
        fields.put("maxPopulation", wanted.maxPopulation());
        fields.put("desired", wanted.desired());
        fields.put("criteria", new ArrayList<>(criteria.keySet()));
        fields.put("factors", new ArrayList<>(criteria.values()));
        fields.put(
                "categories",
                offered.categories().stream().map(ExchangeCategory::word).toList());
        fields.put("themes", offered.themes());
        fields.put("offers", offered.offers());
        fields.put("needs", offered.needs().stream().map(PeaceNeed::word).toList());
        fields.put("gives", offered.gives().stream().map(PeaceNeed::word).toList());
        fields.put("outline", offered.outline());
        fields.put("organisation", entry.organisation());
        fields.put("consent", entry.consent());
        fields.put("contactName", entry.contact().name());
        fields.put("contactEmail", entry.contact().email());
        return fields;
    }

    private static List<String> texts(Value row, String key) {
        return row.get(key).asList(Value::asString, List.of());
    }

    private static @Nullable String text(Value row, String key) {
        return row.get(key).asString(null);
    }

    private static @Nullable Long number(Value row, String key) {
        return row.get(key).isNull() ? null : row.get(key).asLong();
    }
}
