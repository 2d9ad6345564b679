package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinatlas.match.criteria.ACity.houston;
import static org.twinatlas.match.criteria.ACity.leipzig;

import org.junit.jupiter.api.Test;

class SubdivisionTieCriterionTests {

    private final Criterion subdivisionTie = new SubdivisionTieCriterion();

    @Test
    void isTheTieOfTheTwoSubdivisions() {
        assertThat(saxonAndTexan().subdivisionTie(0.4, 7).valueOf(subdivisionTie))
                .hasValue(0.4);
        assertThat(saxonAndTexan().valueOf(subdivisionTie)).hasValue(0);
    }

    @Test
    void knowsNothingWhereTheAskersSubdivisionIsUnknown() {
        assertThat(APair.ofStrangers().countryTie(0.6, 1, 0).valueOf(subdivisionTie))
                .isEmpty();
    }

    @Test
    void countsThePartnerships() {
        assertThat(saxonAndTexan().subdivisionTie(0.4, 7).reasonOf(subdivisionTie))
                .contains("7 partnerships between cities of DE-SN and Texas.");
        assertThat(saxonAndTexan().reasonOf(subdivisionTie)).isEmpty();
    }

    @Test
    void aSinglePartnershipIsNoReasonSinceItMayBeThePairItself() {
        assertThat(saxonAndTexan().subdivisionTie(0.4, 1).reasonOf(subdivisionTie))
                .isEmpty();
    }

    private static APair saxonAndTexan() {
        return APair.of(leipzig().subdivision("DE-SN"), houston().subdivision("US-TX"))
                .countryTie(0.6, 1, 0);
    }
}
