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
 * @param twinWeights the weights of the partnerships of its best connected cities, highest first
 */
record Area(
        String code,
        @Nullable String subdivision,
        String country,
        double lat,
        double lng,
        List<String> languages,
        List<Double> twinWeights) {}
