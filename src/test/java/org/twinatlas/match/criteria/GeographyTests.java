package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinatlas.match.criteria.ACity.houston;
import static org.twinatlas.match.criteria.ACity.leipzig;

import org.junit.jupiter.api.Test;

class GeographyTests {

    private final Criterion geography = new Geography();

    @Test
    void isTheMeanOfWhatIsKnown() {
        var pair = APair.of(
                leipzig().koppen("Cfb").coastal(false).elevationM(113),
                houston().koppen("Cfa").coastal(false).elevationM(13));
        assertThat(pair.valueOf(geography).orElseThrow()).isCloseTo(0.6333, within(0.0001));
    }

    @Test
    void aPortLooksForAPort() {
        assertThat(APair.of(leipzig().seaport(), houston().seaport()).valueOf(geography))
                .hasValue(1);
        assertThat(APair.of(leipzig().seaport(), houston()).valueOf(geography)).hasValue(0);
    }

    @Test
    void knowsNothingWhereNothingIsKnown() {
        assertThat(APair.ofStrangers().valueOf(geography)).isEmpty();
    }

    @Test
    void namesCoastOrPortAndTheClimate() {
        assertThat(APair.of(
                                leipzig().koppen("Csa").coastal(true).seaport(),
                                houston().koppen("Csa").coastal(true).seaport())
                        .reasonOf(geography))
                .contains("Both have a seaport and have a Mediterranean climate.");
        assertThat(APair.of(leipzig().koppen("Csa"), houston().koppen("Cfb")).reasonOf(geography))
                .isEmpty();
    }
}
