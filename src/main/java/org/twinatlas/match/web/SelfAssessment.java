package org.twinatlas.match.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinatlas.city.CityId;
import org.twinatlas.match.MatchRequest;
import org.twinatlas.match.MatchRequest.Subject;
import org.twinatlas.match.Profile;
import org.twinatlas.match.Wishes;
import org.twinatlas.problem.BadInput;

/**
 * The body of a self-assessment.
 *
 * @param cityId a city of the atlas, or
 * @param profile a town that is not in it
 */
@Schema(example = """
        {"profile": {"name": "Port Example", "country": "PT", "population": 40000, "seaport": true,
                     "industries": ["wine"], "universities": 1},
         "weights": {"industry": 2}, "wishes": {"variety": 0.7}, "limit": 10}""")
record SelfAssessment(
        @Nullable Long cityId,
        @Nullable Profile profile,
        @Nullable Map<String, @Nullable Double> weights,
        @Nullable WishesBody wishes,
        @Nullable Integer limit,
        @Nullable Boolean mutual) {

    /** Whom they wish; what is left out is as in {@link Wishes#NONE}. */
    record WishesBody(
            @Nullable List<String> countries,
            @Nullable List<String> regions,
            @Nullable Long minPopulation,
            @Nullable Long maxPopulation,
            @Nullable List<String> languages,
            @Nullable Boolean partnered,
            @Nullable Boolean sameCountry,
            @Nullable Boolean onePerCountry,
            @Nullable Double reach,
            @Nullable Double variety) {

        private Wishes wishes() {
            return new MatchParameters(
                            null,
                            null,
                            countries,
                            regions,
                            minPopulation,
                            maxPopulation,
                            languages,
                            partnered,
                            sameCountry,
                            onePerCountry,
                            reach,
                            variety,
                            null)
                    .wishes();
        }
    }

    MatchRequest request() {
        return new MatchRequest(
                subject(),
                factors(),
                wishes == null ? Wishes.NONE : wishes.wishes(),
                limit == null ? MatchRequest.DEFAULT_LIMIT : limit,
                Boolean.TRUE.equals(mutual));
    }

    private Subject subject() {
        if (cityId != null && profile != null) {
            throw BadInput.of("cityId", cityId, "left out where a profile is given");
        }
        if (cityId != null) {
            return new Subject.OfAtlas(CityId.parse("cityId", cityId.toString()));
        }
        if (profile == null) {
            throw BadInput.of("profile", null, "given where no cityId is");
        }
        return new Subject.Described(profile);
    }

    private Map<String, Double> factors() {
        var factors = new LinkedHashMap<String, Double>();
        (weights == null ? Map.<String, @Nullable Double>of() : weights).forEach((criterion, factor) -> {
            if (factor == null) {
                throw BadInput.of("weights." + criterion, null, "a number from 0 to 100");
            }
            factors.put(criterion, factor);
        });
        return factors;
    }
}
