package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinatlas.match.criteria.ACity.houston;
import static org.twinatlas.match.criteria.ACity.leipzig;

import org.junit.jupiter.api.Test;

class ExistingTiesTests {

    private final Criterion existingTies = new ExistingTies();

    @Test
    void aLikelierWalkCountsMore() {
        assertThat(tied().walk(0.02236).valueOf(existingTies).orElseThrow()).isCloseTo(0.5, within(0.0001));
        assertThat(tied().walk(0.6).valueOf(existingTies)).hasValue(1);
        assertThat(tied().walk(0).valueOf(existingTies)).hasValue(0);
    }

    @Test
    void knowsNothingForACityWithoutPartners() {
        assertThat(APair.ofStrangers().walk(0.01).valueOf(existingTies)).isEmpty();
        assertThat(APair.of(leipzig().partners(0, 1), houston()).valueOf(existingTies))
                .hasValue(0);
    }

    @Test
    void namesTheSharedPartners() {
        assertThat(tied().walk(0.01).sharedPartners("Lyon").reasonOf(existingTies))
                .contains("Lyon already partners with both.");
        assertThat(tied().walk(0.01)
                        .sharedPartners("Lyon", "Kyiv", "Hanover", "Brno", "Thessaloniki")
                        .reasonOf(existingTies))
                .contains("Lyon, Kyiv, Hanover and 2 more already partner with both.");
        assertThat(tied().reasonOf(existingTies)).isEmpty();
    }

    private static APair tied() {
        return APair.of(leipzig().partners(14, 0), houston());
    }
}
