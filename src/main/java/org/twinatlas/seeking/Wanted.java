package org.twinatlas.seeking;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The partner that a city would like.
 *
 * @param countries ISO 3166-1 alpha-2; empty, with no regions, for any
 * @param regions UN M49, such as m49:019
 * @param languages ISO 639, one of which the partner should speak; empty for any
 * @param minPopulation least number of people; null for any
 * @param maxPopulation greatest number of people; null for any
 * @param desired what the partner should be like, in words
 * @param weights factors on the weights of the matching's criteria, 0 to 100, by criterion
 */
public record Wanted(
        List<String> countries,
        List<String> regions,
        List<String> languages,
        @Nullable Long minPopulation,
        @Nullable Long maxPopulation,
        @Nullable String desired,
        Map<String, Double> weights) {

    public Wanted {
        countries = List.copyOf(countries);
        regions = List.copyOf(regions);
        languages = List.copyOf(languages);
        weights = Map.copyOf(weights);
    }
}
