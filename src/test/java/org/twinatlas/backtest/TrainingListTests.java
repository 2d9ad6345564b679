package org.twinatlas.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.twinatlas.backtest.Strata.Negative;
import org.twinatlas.match.Judged;

class TrainingListTests {

    private static final Question QUESTION = new Question(1, 2, true, true);

    @Test
    void beginsWithThePartnerAndLeavesOutWhomARuleBars() {
        var list = TrainingList.of(
                        QUESTION,
                        2.5,
                        List.of(new Negative(3, -1), new Negative(4, -2)),
                        Map.of(2L, judged(2, 0.5, null), 4L, judged(4, 0.25, 1.0)))
                .orElseThrow();

        assertThat(list.weight()).isEqualTo(2.5);
        assertThat(list.values()).containsExactly(0.5f, 0, 0.25f, 1);
        assertThat(list.logInclusion()).containsExactly(0, -2);
    }

    @Test
    void thereIsNoneIfARuleBarsThePartner() {
        assertThat(TrainingList.of(QUESTION, 1, List.of(new Negative(3, 0)), Map.of(3L, judged(3, 1.0, 1.0))))
                .isEmpty();
    }

    @Test
    void everyDrawnCityStandsForThoseItWasDrawnFrom() {
        var log = (float) Math.log(0.1);
        var list =
                new TrainingList(1, 1, new float[] {0.5f, 0.9f, 0.9f, 0.5f, 0.1f}, new float[] {0, 0, log, log, log});

        assertThat(list.rank(new double[] {2})).isCloseTo(1 + 1 + 10 + 5, within(1e-5)); // the equal one counts half
    }

    @Test
    void pointsOnlyKeepTheOrder() {
        var list = new TrainingList(1, 2, new float[] {0.5f, 0, 0, 1}, new float[] {0, 0});
        var weights = new double[] {1, 3};

        assertThat(list.pointsOnly(weights).values()).containsExactly(0.5f, 3);
        assertThat(list.pointsOnly(weights).rank(new double[] {1})).isEqualTo(list.rank(weights));
    }

    private static Judged judged(long id, @Nullable Double... values) {
        return new Judged(id, Arrays.asList(values), 0);
    }
}
