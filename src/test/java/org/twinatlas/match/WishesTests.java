package org.twinatlas.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinatlas.problem.BadInput;

class WishesTests {

    @Test
    void aRangeOfPopulationMayBeOpenOnBothSides() {
        assertThat(population(null, null)).isEqualTo(Wishes.NONE);
        assertThat(population(10_000L, 10_000L).minPopulation()).isEqualTo(10_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 60_000_001})
    void noCityHasSuchAPopulation(long people) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> population(people, null))
                .withMessage("minPopulation is '%d', but must be a whole number from 1 to 60000000.", people);
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> population(null, people))
                .withMessageStartingWith("maxPopulation is");
    }

    @Test
    void theLeastIsNotAboveTheGreatest() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> population(20_000L, 10_000L))
                .withMessage("minPopulation is '20000', but must be at most maxPopulation, which is 10000.");
    }

    @Test
    void whatWasGivenCannotBeChangedFromOutside() {
        var countries = new ArrayList<>(List.of("FR"));
        var wishes =
                new Wishes(countries, List.of(), null, null, List.of(), null, false, false, Share.NONE, Share.NONE);
        countries.add("DE");
        assertThat(wishes.countries()).containsExactly("FR");
    }

    @Test
    void withSameCountryKeepsTheRest() {
        var wishes = population(10_000L, 20_000L);
        assertThat(wishes.withSameCountry())
                .usingRecursiveComparison()
                .ignoringFields("sameCountry")
                .isEqualTo(wishes);
        assertThat(wishes.withSameCountry().sameCountry()).isTrue();
    }

    private static Wishes population(@Nullable Long least, @Nullable Long most) {
        return new Wishes(
                List.of(),
                List.of(),
                least,
                most,
                List.of(),
                null,
                false,
                false,
                Wishes.DEFAULT_REACH,
                Wishes.DEFAULT_VARIETY);
    }
}
