package org.twinatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class SampleTests {

    /** The weight of the partnerships of each of 300 cities: none for a third of them. */
    private static CityColumns cities() {
        var cities = CityColumns.ofSize(300);
        for (int i = 0; i < 300; i++) {
            cities.twinWeight()[i] = i % 3 == 0 ? 0 : i;
        }
        return cities;
    }

    @Test
    void noCityIsInTwoStrata() {
        var sample = Sample.of(cities(), 1);
        assertThat(sample.places().get(Stratum.UNPARTNERED)).hasSize(100).allMatch(place -> place % 3 == 0);
        assertThat(sample.places().get(Stratum.BEST_CONNECTED)).hasSize(50).allMatch(place -> place > 224);
        assertThat(sample.places().get(Stratum.PARTNERED)).hasSize(150);
        var all = new HashSet<Integer>();
        sample.places().values().forEach(all::addAll);
        assertThat(all).hasSize(300);
    }

    @Test
    void theSeedDecidesTheOrder() {
        assertThat(Sample.of(cities(), 1)).isEqualTo(Sample.of(cities(), 1)).isNotEqualTo(Sample.of(cities(), 2));
    }

    @Test
    void takesTheStrataInTurn() {
        assertThat(Sample.of(cities(), 1).spread(6))
                .extracting(Sample.Drawn::stratum)
                .containsExactly(
                        Stratum.PARTNERED,
                        Stratum.UNPARTNERED,
                        Stratum.BEST_CONNECTED,
                        Stratum.PARTNERED,
                        Stratum.UNPARTNERED,
                        Stratum.BEST_CONNECTED);
    }

    @Test
    void beginsAnewAfterTheLast() {
        var sample = Sample.of(cities(), 1);
        assertThat(sample.place(Stratum.BEST_CONNECTED, 53)).isEqualTo(sample.place(Stratum.BEST_CONNECTED, 3));
    }

    @Test
    void leavesOutAStratumThatNobodyIsIn() {
        assertThat(Sample.of(CityColumns.ofSize(4), 1).strata()).containsExactly(Stratum.UNPARTNERED);
    }
}
