package org.twinatlas.city;

import org.neo4j.driver.types.MapAccessor;

/** Reads a summary from the columns that every query about cities names alike. */
public final class CityRow {

    private CityRow() {}

    public static CitySummary summary(MapAccessor row) {
        return new CitySummary(
                row.get("id").asLong(),
                row.get("name").asString(),
                row.get("country").asString(),
                row.get("countryName").asString(),
                row.get("subdivision").asString(null),
                row.get("subdivisionName").asString(null),
                row.get("lat").asDouble(),
                row.get("lng").asDouble(),
                row.get("population").isNull() ? null : row.get("population").asLong(),
                row.get("partners").asInt(0));
    }
}
