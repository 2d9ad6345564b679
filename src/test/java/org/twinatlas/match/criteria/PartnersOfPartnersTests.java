package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinatlas.match.criteria.ACity.houston;
import static org.twinatlas.match.criteria.ACity.leipzig;

import org.junit.jupiter.api.Test;

class PartnersOfPartnersTests {

    private final Criterion partnersOfPartners = new PartnersOfPartners();

    @Test
    void moreWaysOfThreePartnershipsCountMore() {
        assertThat(tied().steps(0, 0.01).valueOf(partnersOfPartners).orElseThrow())
                .isCloseTo(0.5, within(0.001));
        assertThat(tied().steps(0, 0.2).valueOf(partnersOfPartners)).hasValue(1);
        assertThat(tied().steps(0.5, 0).valueOf(partnersOfPartners)).hasValue(0);
    }

    @Test
    void knowsNothingForACityWithoutPartners() {
        assertThat(APair.ofStrangers().steps(0, 0.1).valueOf(partnersOfPartners))
                .isEmpty();
    }

    @Test
    void saysSoWhereItCounts() {
        assertThat(tied().steps(0, 0.01).reasonOf(partnersOfPartners))
                .contains("Houston partners with cities that share a partner with Leipzig.");
        assertThat(tied().steps(0, 0.0005).reasonOf(partnersOfPartners)).isEmpty();
    }

    private static APair tied() {
        return APair.of(leipzig().partners(14, 0), houston());
    }
}
