package org.twinatlas.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.twinatlas.match.criteria.CityTraits;

class ProfileVectorTests {

    @Test
    void aCityOfWhichNothingIsKnownHasADirection() {
        assertThat(ProfileVector.of(city(null), null, null).values())
                .hasSize(ProfileVector.DIMENSIONS)
                .anyMatch(value -> value != 0);
    }

    @Test
    void citiesThatShareAnIndustryAreNearer() {
        var wine = ProfileVector.of(city(40_000L, "wine"), null, null);
        assertThat(cosine(wine, ProfileVector.of(city(40_000L, "wine", "steel"), null, null)))
                .isGreaterThan(cosine(wine, ProfileVector.of(city(40_000L, "oil-gas", "steel"), null, null)));
    }

    @Test
    void citiesOfOneSizeAreNearer() {
        var town = ProfileVector.of(city(40_000L), null, null);
        assertThat(cosine(town, ProfileVector.of(city(50_000L), null, null)))
                .isGreaterThan(cosine(town, ProfileVector.of(city(9_000_000L), null, null)));
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(ProfileVector.of(city(40_000L, "wine"), 10.0, 20.0))
                .isEqualTo(ProfileVector.of(city(40_000L, "wine"), 10.0, 20.0));
    }

    private static double cosine(ProfileVector one, ProfileVector other) {
        return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
    }

    private static double dot(ProfileVector one, ProfileVector other) {
        var sum = 0.0;
        for (int i = 0; i < ProfileVector.DIMENSIONS; i++) {
            sum += one.values().get(i) * other.values().get(i);
        }
        return sum;
    }

    private static CityTraits city(@Nullable Long population, String... industries) {
        var strengths = List.of(industries).stream().map(industry -> 3).toList();
        return new CityTraits(
                null,
                "Town",
                null,
                null,
                null,
                null,
                population,
                null,
                null,
                null,
                false,
                List.of(industries),
                strengths,
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of(),
                0,
                0,
                0,
                0);
    }
}
