package org.twinatlas.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.twinatlas.match.criteria.CityTraits;

/** Reads a city's traits from the properties that {@code match/asker} and {@code match/evidence} name alike. */
final class TraitsRow {

    private TraitsRow() {}

    static CityTraits traits(MapAccessor row, @Nullable Long id) {
        return new CityTraits(
                id,
                row.get("name").asString(),
                text(row, "country"),
                text(row, "countryName"),
                text(row, "subdivision"),
                text(row, "subdivisionName"),
                row.get("population").isNull() ? null : row.get("population").asLong(),
                text(row, "koppen"),
                coastal(row),
                row.get("elevationM").isNull() ? null : row.get("elevationM").asInt(),
                row.get("seaport").asBoolean(false),
                texts(row, "industries"),
                row.get("industryStrengths").asList(Value::asInt, List.of()),
                row.get("industryRarities").asList(Value::asDouble, List.of()),
                row.get("universities").asInt(0),
                texts(row, "culture"),
                texts(row, "heritage"),
                texts(row, "networks"),
                row.get("networkRarities").asList(Value::asDouble, List.of()),
                texts(row, "languages"),
                row.get("ownLanguages").asBoolean(false),
                texts(row, "communities"),
                row.get("partners").asInt(0),
                row.get("unconfirmed").asInt(0),
                row.get("twinWeight").asDouble(0),
                row.get("similarWeight").asDouble(0));
    }

    /** No distance means inland, but where it was never measured. */
    private static @Nullable Boolean coastal(MapAccessor row) {
        return row.get("coastKnown").asBoolean(true) ? CityTraits.isCoastal(decimal(row, "coastKm")) : null;
    }

    static @Nullable String text(MapAccessor row, String key) {
        return row.get(key).asString(null);
    }

    static @Nullable Double decimal(MapAccessor row, String key) {
        return row.get(key).isNull() ? null : row.get(key).asDouble();
    }

    static List<String> texts(MapAccessor row, String key) {
        return row.get(key).asList(Value::asString, List.of());
    }
}
