package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinatlas.match.criteria.ACity.houston;
import static org.twinatlas.match.criteria.ACity.leipzig;

import org.junit.jupiter.api.Test;

class PopulationSizeTests {

    private final Criterion populationSize = new PopulationSize();

    @Test
    void prefersCitiesOfTheSameSize() {
        var same = APair.of(leipzig().population(600_000), houston().population(600_000));
        var tenfold = APair.of(leipzig().population(600_000), houston().population(6_000_000));
        assertThat(same.valueOf(populationSize)).hasValue(1);
        assertThat(tenfold.valueOf(populationSize).orElseThrow()).isCloseTo(0.3333, within(0.0001));
    }

    @Test
    void knowsNothingOfACityOfUnknownSize() {
        assertThat(APair.of(leipzig().population(600_000), houston()).valueOf(populationSize))
                .isEmpty();
    }

    @Test
    void namesBothNumbersWhereTheyAreAlike() {
        assertThat(APair.of(leipzig().population(628_718), houston().population(700_000))
                        .reasonOf(populationSize))
                .contains("Similar size: 629,000 and 700,000 residents.");
        assertThat(APair.of(leipzig().population(628_718), houston().population(2_304_580))
                        .reasonOf(populationSize))
                .isEmpty();
    }
}
