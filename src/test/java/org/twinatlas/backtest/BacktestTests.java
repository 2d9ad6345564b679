package org.twinatlas.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinatlas.backtest.Network.CityRow;
import org.twinatlas.backtest.Network.TwinnedRow;

/** City 1 in A has a known partner, 3; 5 is hidden. */
class BacktestTests {

    private static final Network NETWORK = Network.of(
            List.of(city(1, "A"), city(2, "A"), city(3, "B"), city(4, "B"), city(5, "C")),
            List.of(new TwinnedRow(1, 3, 0.5)));
    private static final Question QUESTION = new Question(1, 5, true, false);

    @Test
    void aKnownPartnerTakesNoPlace() {
        var outcome = Backtest.outcome(QUESTION, List.of(3L, 4L, 5L), NETWORK);
        assertThat(outcome.rank()).isEqualTo(2);
        assertThat(outcome.firstTen()).containsExactly(4L, 5L);
    }

    @Test
    void whoIsNotInTheListHasNoRank() {
        assertThat(Backtest.outcome(QUESTION, List.of(4L), NETWORK).rank()).isZero();
    }

    private static CityRow city(long id, String country) {
        return new CityRow(id, country, "world", 1_000);
    }
}
