package org.twinatlas.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GreatCircleTests {

    @Test
    void aQuarterOfTheEquator() {
        assertThat(GreatCircle.kilometres(0, 0, 0, 90)).isCloseTo(Math.PI / 2 * 6378.14, within(0.01));
    }

    @Test
    void acrossTheDateLineTheWayIsShort() {
        assertThat(GreatCircle.kilometres(0, 179.5, 0, -179.5)).isCloseTo(111.3, within(0.1));
    }

    @Test
    void leipzigAndKrakow() {
        assertThat(GreatCircle.kilometres(51.34, 12.37, 50.06, 19.94)).isCloseTo(554, within(5.0));
    }

    @Test
    void theOtherEndOfTheWorld() {
        assertThat(GreatCircle.kilometres(90, 0, -90, 0)).isCloseTo(Math.PI * 6378.14, within(0.01));
    }
}
