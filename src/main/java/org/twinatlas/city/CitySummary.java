package org.twinatlas.city;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a city.
 *
 * @param id GeoNames id, or from {@link CityId#FIRST_ADDED} on one given here; null for a town that is not in the atlas
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
        int partners) {

    /** Whether people have added it here, because the atlas did not have it. */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean added() {
        return id != null && new CityId(id).isAdded();
    }
}
