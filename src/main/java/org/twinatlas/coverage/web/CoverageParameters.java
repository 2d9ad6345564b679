package org.twinatlas.coverage.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinatlas.coverage.AreaKind;
import org.twinatlas.coverage.CoverageRequest;

/** The query parameters of a view. */
record CoverageParameters(
        @Parameter(description = "country, subdivision, region or group; country if not given", example = "country")
        @Nullable
        String by,

        @Parameter(
                description =
                        "With whom partnerships count: a country, subdivision, region or group; the whole world if not given",
                example = "US")
        @Nullable
        String from,

        @Parameter(
                description = "Only countries of this group or region, and subdivisions of these",
                example = "g:asean")
        @Nullable
        String group,

        @Parameter(description = "Only these countries (ISO 3166-1 alpha-2), and subdivisions of these", example = "NG")
        @Nullable
        List<String> countries,

        @Parameter(
                description = "How many areas, those first where most is missing: 1 to 5000, 500 if not given",
                example = "20")
        @Nullable
        Integer limit) {

    CoverageRequest request() {
        return new CoverageRequest(
                by == null ? AreaKind.COUNTRY : AreaKind.of("by", by),
                from,
                group,
                countries == null ? List.of() : List.copyOf(countries),
                limit == null ? CoverageRequest.DEFAULT_LIMIT : limit);
    }
}
