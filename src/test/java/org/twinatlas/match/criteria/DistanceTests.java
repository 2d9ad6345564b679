package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DistanceTests {

    private final Criterion distance = new Distance();

    @Test
    void nearerIsBetter() {
        assertThat(APair.ofStrangers().distanceKm(0).valueOf(distance)).hasValue(1);
        assertThat(APair.ofStrangers().distanceKm(50).valueOf(distance).orElseThrow())
                .isCloseTo(0.7 / Math.E + 0.3, within(0.0001));
        assertThat(APair.ofStrangers().distanceKm(1000).valueOf(distance).orElseThrow())
                .isCloseTo(0.1697, within(0.0001));
        assertThat(APair.ofStrangers().distanceKm(20_020).valueOf(distance).orElseThrow())
                .isCloseTo(0, within(0.0001));
    }

    @Test
    void knowsNothingWhereThePlaceIsNotTold() {
        assertThat(APair.ofStrangers().valueOf(distance)).isEmpty();
    }

    @Test
    void namesAShortWayOnly() {
        assertThat(APair.ofStrangers().distanceKm(412.4).reasonOf(distance)).contains("Only 412 km apart.");
        assertThat(APair.ofStrangers().distanceKm(8_500).reasonOf(distance)).isEmpty();
    }
}
