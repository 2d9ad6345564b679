package org.twinatlas.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * Where the partnerships of a city and its surroundings lead, as {@code derive/local_shares} has found it.
 *
 * @param byCountry share of the partnerships, 0 to 1, by ISO 3166-1 code
 * @param rest what a country that is not among them gets of the home country's share
 */
record LocalShares(Map<String, Double> byCountry, double rest) {

    /** Nothing is known of the surroundings, so that the country speaks for them. */
    static final LocalShares AS_THE_COUNTRY = new LocalShares(Map.of(), 1);

    static LocalShares of(MapAccessor row) {
        return new LocalShares(
                byCountry(row.get("localCountries"), row.get("localShares")),
                row.get("localRest").asDouble(1));
    }

    /** Two lists side by side, as the graph keeps them, as a map. */
    static Map<String, Double> byCountry(Value countries, Value numbers) {
        var codes = countries.asList(Value::asString, List.of());
        var byCountry = new HashMap<String, Double>();
        for (int i = 0; i < codes.size(); i++) {
            byCountry.put(codes.get(i), numbers.get(i).asDouble());
        }
        return byCountry;
    }

    /**
     * The share that leads to a country.
     *
     * @param homeShare the share of all partnerships of the home country that leads there
     */
    double with(String country, double homeShare) {
        return byCountry.getOrDefault(country, rest * homeShare);
    }
}
