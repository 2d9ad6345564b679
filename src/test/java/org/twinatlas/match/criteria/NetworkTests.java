package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinatlas.match.criteria.ACity.houston;
import static org.twinatlas.match.criteria.ACity.leipzig;

import org.junit.jupiter.api.Test;

class NetworkTests {

    private final Criterion network = new Network();

    @Test
    void rarerNetworksSayMore() {
        var rare = APair.of(leipzig().network("c40", 0.8), houston().network("c40", 0.8));
        var common = APair.of(leipzig().network("gcom", 0.2), houston().network("gcom", 0.2));
        assertThat(rare.valueOf(network).orElseThrow()).isCloseTo(0.5507, within(0.0001));
        assertThat(common.valueOf(network).orElseThrow())
                .isLessThan(rare.valueOf(network).orElseThrow());
    }

    @Test
    void knowsNothingForACityInNoNetwork() {
        assertThat(APair.of(leipzig(), houston().network("c40", 0.8)).valueOf(network))
                .isEmpty();
        assertThat(APair.of(leipzig().network("c40", 0.8), houston()).valueOf(network))
                .hasValue(0);
    }

    @Test
    void namesTheNetworks() {
        assertThat(APair.ofStrangers()
                        .sharedNetworks("C40 Cities", "Eurocities")
                        .reasonOf(network))
                .contains("Both are recorded as members of C40 Cities and Eurocities.");
        assertThat(APair.ofStrangers().reasonOf(network)).isEmpty();
    }
}
