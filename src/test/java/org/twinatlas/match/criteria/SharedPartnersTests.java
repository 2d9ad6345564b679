package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinatlas.match.criteria.ACity.houston;
import static org.twinatlas.match.criteria.ACity.leipzig;

import org.junit.jupiter.api.Test;

class SharedPartnersTests {

    private final Criterion sharedPartners = new SharedPartners();

    @Test
    void theFewerPartnersThoseInBetweenHaveTheMoreItCounts() {
        assertThat(tied().steps(0.0548, 0).valueOf(sharedPartners).orElseThrow())
                .isCloseTo(0.5, within(0.001));
        assertThat(tied().steps(1.2, 0).valueOf(sharedPartners)).hasValue(1);
        assertThat(tied().steps(0, 0).valueOf(sharedPartners)).hasValue(0);
    }

    @Test
    void knowsNothingForACityWithoutPartners() {
        assertThat(APair.ofStrangers().steps(0.1, 0).valueOf(sharedPartners)).isEmpty();
        assertThat(APair.of(leipzig().partners(0, 1), houston()).valueOf(sharedPartners))
                .hasValue(0);
    }

    @Test
    void namesTheSharedPartners() {
        assertThat(tied().sharedPartners("Lyon").reasonOf(sharedPartners)).contains("Lyon already partners with both.");
        assertThat(tied().sharedPartners("Lyon", "Kyiv", "Hanover", "Brno", "Thessaloniki")
                        .reasonOf(sharedPartners))
                .contains("Lyon, Kyiv, Hanover and 2 more already partner with both.");
        assertThat(tied().reasonOf(sharedPartners)).isEmpty();
    }

    private static APair tied() {
        return APair.of(leipzig().partners(14, 0), houston());
    }
}
