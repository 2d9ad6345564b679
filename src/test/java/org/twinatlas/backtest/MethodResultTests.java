package org.twinatlas.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinatlas.backtest.Network.CityRow;

class MethodResultTests {

    private static final Network NETWORK = Network.of(
            List.of(
                    new CityRow(1, "A", "Europe", 5_000),
                    new CityRow(2, "B", "Africa", 2_000_000),
                    new CityRow(3, "B", "Africa", 14_999),
                    new CityRow(4, "B", "Africa", 15_000),
                    new CityRow(5, "B", "Africa", 0)),
            List.of());

    private final MethodResult result = MethodResult.of(
            new Answers(
                    "a method",
                    List.of(
                            new Outcome(new Question(1, 2, true, true), 1, List.of(2L, 7L)),
                            new Outcome(new Question(2, 1, false, true), 0, List.of(7L, 7L)))),
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
        assertThat(result.byRegion().get("Europe").hits1()).isEqualTo(1);
        assertThat(result.byPopulation().keySet()).containsExactly("under 10,000", "a million and more");
    }

    @Test
    void tellsSmallPartnersThatHaveNoneFromLargeOnes() {
        var cold = MethodResult.of(
                new Answers(
                        "a method",
                        List.of(
                                coldPartner(5, 1),
                                coldPartner(4, 2),
                                coldPartner(3, 10),
                                new Outcome(new Question(1, 3, true, true), 1, List.of()))),
                NETWORK);

        assertThat(cold.partnerColdBySize().keySet()).containsExactly("under 15,000", "15,000 and more", "unknown");
        assertThat(cold.partnerColdBySize().get("under 15,000").questions()).isEqualTo(1);
        assertThat(cold.partnerColdBySize().get("under 15,000").mrr()).isEqualTo(0.1);
        assertThat(cold.partnerColdBySize().get("15,000 and more").mrr()).isEqualTo(0.5);
        assertThat(cold.partnerColdBySize().get("unknown").mrr()).isEqualTo(1);
    }

    private static Outcome coldPartner(long partner, int rank) {
        return new Outcome(new Question(1, partner, true, false), rank, List.of());
    }
}
