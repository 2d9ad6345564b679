package org.twinatlas.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FloorTests {

    @Test
    void raisesWhatLiesBelowHalfAPercentOfTheSum() {
        assertThat(Floor.of(new double[] {19.95, 0, 0.05})).isEqualTo(0.1);
        assertThat(Floor.raise(new double[] {19.95, 0, 0.05})).containsExactly(19.95, 0.1, 0.1);
    }

    @Test
    void leavesTheOthersAndRoundsThem() {
        assertThat(Floor.raise(new double[] {12.34567, 1.0004})).containsExactly(12.346, 1.0);
    }

    @Test
    void namesThoseThatItRaises() {
        assertThat(Floor.under(Map.of("industry", 0.09, "name", 0.1, "culture", 3.0), 0.1))
                .containsExactly("industry");
    }
}
