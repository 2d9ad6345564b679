package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinatlas.match.criteria.ACity.houston;
import static org.twinatlas.match.criteria.ACity.leipzig;

import org.junit.jupiter.api.Test;

class ExperienceTests {

    private final Criterion experience = new Experience();

    @Test
    void fromTheSecondPartnershipOn() {
        assertThat(valueOf(0, 0)).isZero();
        assertThat(valueOf(1, 0)).isZero();
        assertThat(valueOf(7, 0)).isCloseTo(Math.log(5) / Math.log(40 / 1.5), within(0.0001));
        assertThat(valueOf(6, 2)).isEqualTo(valueOf(7, 0));
        assertThat(valueOf(80, 0)).isEqualTo(1);
    }

    @Test
    void countsWhatIsListed() {
        assertThat(reason(9, 3)).isEqualTo("Houston has 9 listed partnerships.");
        assertThat(APair.of(leipzig(), houston().partners(2, 9)).reasonOf(experience))
                .isEmpty();
    }

    private double valueOf(int listed, int unconfirmed) {
        return APair.of(leipzig(), houston().partners(listed, unconfirmed))
                .valueOf(experience)
                .orElseThrow();
    }

    private String reason(int listed, int unconfirmed) {
        return APair.of(leipzig(), houston().partners(listed, unconfirmed))
                .reasonOf(experience)
                .orElseThrow();
    }
}
