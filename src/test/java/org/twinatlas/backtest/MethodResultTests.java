package org.twinatlas.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinatlas.backtest.Network.CityRow;

class MethodResultTests {

    private static final Network NETWORK = Network.of(
            List.of(new CityRow(1, "A", "m49:150", 5_000), new CityRow(2, "B", "m49:002", 2_000_000)), List.of());

    private final MethodResult result = MethodResult.of(
            "a method",
            List.of(
                    new Outcome(new Question(1, 2, true, true), 1, List.of(2L, 7L)),
                    new Outcome(new Question(2, 1, false, true), 0, List.of(7L, 7L))),
            NETWORK);

    @Test
    void tellsWarmQuestionsFromCold() {
        assertThat(result.warm().hits1()).isEqualTo(1);
        assertThat(result.askerCold().hits1()).isZero();
        assertThat(result.partnerCold().questions()).isZero();
    }

    @Test
    void tellsHowManyDifferentCitiesAreShownAndHowUnequally() {
        assertThat(result.differentCities()).isEqualTo(0.5);
        assertThat(result.gini()).isCloseTo(0.25, within(1e-9)); // counts 1 and 3
    }

    @Test
    void groupsByRegionAndSize() {
        assertThat(result.byRegion().get("m49:150").hits1()).isEqualTo(1);
        assertThat(result.byPopulation()).containsOnlyKeys("1 under 10,000", "4 a million and more");
    }
}
