package org.twinatlas.match;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.twinatlas.match.criteria.CityTraits;

/**
 * A city as a point among others, near those that are alike, for the vector index to find. The first sixteen places
 * hold size, climate, coast, height, learning and place; the others hold industries, culture and heritage by feature
 * hashing (Weinberger and others 2009), which needs no table of words. It proposes only: no value is taken from it.
 *
 * @param values {@value #DIMENSIONS} numbers
 */
public record ProfileVector(List<Double> values) {

    public static final int DIMENSIONS = 64;
    /** To be raised with every change of what the places mean, so that stored vectors are made anew. */
    public static final int VERSION = 1;

    private static final int FIRST_HASHED = 16;
    private static final String CLIMATES = "ABCDE";

    /** @param city the columns of {@code derive/profile_facts} */
    public static ProfileVector of(MapAccessor city) {
        var id = city.get("id").asLong();
        return of(
                TraitsRow.traits(city, id),
                city.get("lat").asDouble(),
                city.get("lng").asDouble());
    }

    static ProfileVector of(CityTraits city, @Nullable Double lat, @Nullable Double lng) {
        var vector = new double[DIMENSIONS];
        if (city.population() != null) {
            // An angle, since the index compares directions: villages at one end, megacities at the other.
            var angle = Math.clamp((Math.log10(city.population()) - 3) / 4.5, 0, 1) * Math.PI / 2;
            vector[0] = 1.5 * Math.cos(angle);
            vector[1] = 1.5 * Math.sin(angle);
        }
        if (city.koppen() != null) {
            vector[2 + CLIMATES.indexOf(city.koppen().charAt(0))] = 0.5;
        }
        vector[7] = Boolean.TRUE.equals(city.coastal()) ? 0.5 : 0;
        vector[8] = city.seaport() ? 0.5 : 0;
        vector[9] = city.elevationM() == null ? 0 : Math.clamp(city.elevationM() / 2000.0, 0, 1) / 2;
        vector[10] = Math.min(1, Math.log1p(city.universities()) / Math.log(11));
        addPlace(vector, lat, lng);
        for (int i = 0; i < city.industries().size(); i++) {
            add(
                    vector,
                    "industry " + city.industries().get(i),
                    city.industryStrengths().get(i) / 3.0);
        }
        city.culture().forEach(kind -> add(vector, "culture " + kind, 0.4));
        city.heritage().forEach(kind -> add(vector, "heritage " + kind, 0.8));
        return new ProfileVector(boxed(vector));
    }

    private static void addPlace(double[] vector, @Nullable Double lat, @Nullable Double lng) {
        if (lat == null || lng == null) {
            return;
        }
        var phi = Math.toRadians(lat);
        var lambda = Math.toRadians(lng);
        vector[11] = 0.3 * Math.cos(phi) * Math.cos(lambda);
        vector[12] = 0.3 * Math.cos(phi) * Math.sin(lambda);
        vector[13] = 0.3 * Math.sin(phi);
    }

    private static void add(double[] vector, String feature, double strength) {
        vector[FIRST_HASHED + Math.floorMod(feature.hashCode(), DIMENSIONS - FIRST_HASHED)] += strength;
    }

    /** A city of which nothing at all is known still needs a direction. */
    private static List<Double> boxed(double[] vector) {
        vector[15] = 0.1;
        var values = new ArrayList<Double>(DIMENSIONS);
        for (var value : vector) {
            values.add(value);
        }
        return List.copyOf(values);
    }
}
