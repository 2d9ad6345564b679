package org.twinatlas.register;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A partnership of two cities that is to begin, from a match.
 *
 * @param kind sister city, friendship city, project partnership or contact
 * @param cities GeoNames ids of two cities
 * @param weights of the self-assessment that is saved with it, by criterion; factors on the default weights
 * @param note for the parties alone
 */
public record NewPartnership(
        @Nullable String kind,
        @Nullable List<Long> cities,
        @Nullable Map<String, Double> weights,
        @Nullable String note) {}
