package org.twinatlas.seeking.web;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.twinatlas.seeking.ExchangeCategory;
import org.twinatlas.seeking.PeaceNeed;
import org.twinatlas.seeking.SeekerFilter;

/** The query parameters of the list of cities that seek. */
record SeekerParameters(
        @Parameter(description = "Words, all of which the record holds", example = "women entrepreneurs") @Nullable
        String q,

        @Parameter(description = "ISO 3166-1 of the city that seeks", example = "US") @Nullable
        String country,

        @Parameter(description = "ISO 3166-1 of a country that it would like", example = "CL") @Nullable
        String wants,

        @Parameter(description = "What they would do together", example = "business-and-trade") @Nullable
        String category,

        @Parameter(description = "ISO 639, spoken or wished", example = "es") @Nullable
        String language,

        @Parameter(description = "What a peace city needs", example = "water-and-wells") @Nullable
        String needs,

        @Parameter(description = "What a city gives to peace cities", example = "mentoring") @Nullable
        String gives,

        @Parameter(description = "GeoNames id of the city that seeks") @Nullable
        Long city,

        @Parameter(description = "How many, 1 to 500; 100 if not given") @Nullable
        Integer limit) {

    private static final int DEFAULT_LIMIT = 100;

    SeekerFilter filter() {
        return new SeekerFilter(
                q,
                country,
                wants,
                category == null ? null : ExchangeCategory.of(category),
                language,
                needs == null ? null : PeaceNeed.of(needs),
                gives == null ? null : PeaceNeed.of(gives),
                city,
                limit == null ? DEFAULT_LIMIT : limit);
    }
}
