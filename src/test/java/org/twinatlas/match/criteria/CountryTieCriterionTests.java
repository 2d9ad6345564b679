package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountryTieCriterionTests {

    private final Criterion countryTie = new CountryTieCriterion();

    @Test
    void isTheTieOfTheTwoCountries() {
        assertThat(APair.ofStrangers().countryTie(0.62, 120, 3).valueOf(countryTie))
                .hasValue(0.62);
    }

    @Test
    void knowsNothingWhereNoTieIsKnown() {
        assertThat(APair.ofStrangers().valueOf(countryTie)).isEmpty();
        assertThat(APair.ofStrangers().reasonOf(countryTie)).isEmpty();
    }

    @Test
    void countsListedPartnershipsBeforeUnconfirmedOnes() {
        assertThat(APair.ofStrangers().countryTie(0.62, 1234, 3).reasonOf(countryTie))
                .hasValueSatisfying(reason -> assertThat(reason)
                        .startsWith("1,234 listed partnerships between cities of Germany and ")
                        .endsWith("United States."));
        assertThat(APair.ofStrangers().countryTie(0.1, 0, 1).reasonOf(countryTie))
                .hasValueSatisfying(reason -> assertThat(reason).contains("1 unconfirmed"));
        assertThat(APair.ofStrangers().countryTie(0, 0, 0).reasonOf(countryTie)).isEmpty();
    }
}
