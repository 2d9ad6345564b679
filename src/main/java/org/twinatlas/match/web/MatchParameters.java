package org.twinatlas.match.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinatlas.match.MatchRequest;
import org.twinatlas.match.MatchRequest.Subject;
import org.twinatlas.match.Share;
import org.twinatlas.match.Weights;
import org.twinatlas.match.Wishes;

/** The query parameters of a list of matches. */
record MatchParameters(
        @Parameter(description = "How many, 1 to 200; 20 if not given", example = "20") @Nullable
        Integer limit,

        @Parameter(description = "Factors on the default weights, 0 to 100", example = "industry:2,language:0.5")
        @Nullable
        String weights,

        @Parameter(
                description = "Only cities of these countries (ISO 3166-1 alpha-2), or of these regions",
                example = "FR,DE")
        @Nullable
        List<String> countries,

        @Parameter(description = "Only cities of these regions (UN M49), or of these countries", example = "m49:015")
        @Nullable
        List<String> regions,

        @Parameter(description = "Least number of people") @Nullable
        Long minPopulation,

        @Parameter(description = "Greatest number of people") @Nullable
        Long maxPopulation,

        @Parameter(description = "Only cities where one of these languages is spoken (ISO 639)", example = "es,pt")
        @Nullable
        List<String> languages,

        @Parameter(description = "true: only cities with a partner; false: only cities without") @Nullable
        Boolean partnered,

        @Parameter(description = "Whether cities of the same country may be proposed") @Nullable
        Boolean sameCountry,

        @Parameter(description = "At most one city of a country") @Nullable
        Boolean onePerCountry,

        @Parameter(description = "0 to 1: how far countries with few partnerships are favoured") @Nullable
        Double reach,

        @Parameter(description = "0 to 1: how far a list of many countries is favoured; 0.5 if not given") @Nullable
        Double variety,

        @Parameter(description = "Whether to tell how high the city stands in each candidate's own list") @Nullable
        Boolean mutual) {

    MatchRequest request(Subject subject) {
        return new MatchRequest(
                subject,
                weights == null ? Map.of() : Weights.parse(weights),
                wishes(),
                limit == null ? MatchRequest.DEFAULT_LIMIT : limit,
                Boolean.TRUE.equals(mutual));
    }

    Wishes wishes() {
        return new Wishes(
                orNone(countries),
                orNone(regions),
                minPopulation,
                maxPopulation,
                orNone(languages),
                partnered,
                Boolean.TRUE.equals(sameCountry),
                Boolean.TRUE.equals(onePerCountry),
                reach == null ? Wishes.DEFAULT_REACH : Share.of("reach", reach),
                variety == null ? Wishes.DEFAULT_VARIETY : Share.of("variety", variety));
    }

    private static List<String> orNone(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
