package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinatlas.match.criteria.ACity.houston;
import static org.twinatlas.match.criteria.ACity.leipzig;

import org.junit.jupiter.api.Test;

class NewGroundTests {

    private final Criterion newGround = new NewGround();

    @Test
    void aFirstPartnershipForBothCountsFully() {
        assertThat(pair().weights(0, 0).valueOf(newGround)).hasValue(1);
        assertThat(pair().weights(1, 0).valueOf(newGround).orElseThrow())
                .isCloseTo((1 + 1 / Math.E) / 2, within(0.0001));
        assertThat(pair().weights(0, 1).valueOf(newGround))
                .isEqualTo(pair().weights(1, 0).valueOf(newGround));
    }

    @Test
    void knowsNothingWithoutTwoCountries() {
        assertThat(APair.of(leipzig(), houston()).valueOf(newGround)).isEmpty();
    }

    @Test
    void saysForWhomItWouldBeNew() {
        assertThat(pair().weights(0, 0).reasonOf(newGround))
                .contains("Leipzig has no partner in the United States yet, nor Houston in Germany.");
        assertThat(pair().weights(0, 2).reasonOf(newGround))
                .contains("Leipzig has no partner in the United States yet.");
        assertThat(pair().weights(0.5, 0).reasonOf(newGround)).isEmpty();
    }

    private static APair pair() {
        return APair.ofStrangers().countryTie(0.5, 9, 0);
    }
}
