package org.twinatlas.city;

import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a city.
 *
 * @param id GeoNames id; null for a town that is not in the atlas
 * @param country ISO 3166-1 alpha-2
 * @param subdivision ISO 3166-2, or the country's code, a tilde and the GeoNames code where no such code is known
 * @param lat degrees north
 * @param lng degrees east
 * @param population people; null if unknown
 * @param partners partnerships that a current list shows
 */
public record CitySummary(
        @Nullable Long id,
        String name,
        @Nullable String country,
        @Nullable String countryName,
        @Nullable String subdivision,
        @Nullable String subdivisionName,
        @Nullable Double lat,
        @Nullable Double lng,
        @Nullable Long population,
        int partners) {}
