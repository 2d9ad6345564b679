package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinatlas.match.criteria.ACity.houston;
import static org.twinatlas.match.criteria.ACity.leipzig;

import org.junit.jupiter.api.Test;

class CapacityTests {

    private final Criterion capacity = new Capacity();

    @Test
    void growsWithTheCandidateOnly() {
        var large = APair.of(leipzig().population(20_000), houston().population(2_304_580));
        var small = APair.of(leipzig().population(2_000_000), houston().population(20_000));
        assertThat(large.valueOf(capacity)).hasValue(1);
        assertThat(small.valueOf(capacity).orElseThrow()).isCloseTo(0.1309, within(0.0001));
    }

    @Test
    void knowsNothingOfACityOfUnknownSize() {
        assertThat(APair.of(leipzig().population(600_000), houston()).valueOf(capacity))
                .isEmpty();
    }

    @Test
    void namesTheNumberOfALargeCity() {
        assertThat(APair.of(leipzig(), houston().population(2_304_580)).reasonOf(capacity))
                .contains("Houston has 2.3 million residents.");
        assertThat(APair.of(leipzig(), houston().population(15_000)).reasonOf(capacity))
                .isEmpty();
    }
}
