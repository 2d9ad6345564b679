package org.twinatlas.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where cities lie: a subdivision, or a country for its cities whose subdivision is not known.
 *
 * @param code ISO 3166-2, or ISO 3166-1 alpha-2
 * @param subdivision the same, but null for a country
 * @param lat of the middle of its cities
 * @param languages the official ones of its country, ISO 639
 * @param connected its cities with partners
 */
record Area(
        String code,
        @Nullable String subdivision,
        String country,
        double lat,
        double lng,
        List<String> languages,
        List<Connected> connected) {

    /**
     * A city with partners.
     *
     * @param id GeoNames id
     * @param twinWeight of its partnerships, above 0
     * @param logPop the power of ten of its population; NaN where it is not known
     */
    record Connected(long id, double twinWeight, double logPop) {}
}
