package org.twinatlas.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MetricsTests {

    @Test
    void countsHitsByDepthAndMissesAsNothing() {
        var metrics = Metrics.of(
                IntStream.of(1, 10, 11, 0).mapToObj(MetricsTests::ranked).toList());

        assertThat(metrics.questions()).isEqualTo(4);
        assertThat(metrics.hits1()).isEqualTo(0.25);
        assertThat(metrics.hits10()).isEqualTo(0.5);
        assertThat(metrics.hits50()).isEqualTo(0.75);
        assertThat(metrics.recall1000()).isEqualTo(0.75);
        assertThat(metrics.mrr()).isEqualTo(0.2977); // (1 + 1/10 + 1/11) / 4
        assertThat(metrics.hits10Error()).isEqualTo(0.25); // sqrt(0.5 * 0.5 / 4)
        assertThat(metrics.hits50Error()).isEqualTo(0.2165); // sqrt(0.75 * 0.25 / 4)
        assertThat(metrics.mrrError()).isEqualTo(0.2352); // standard deviation of 1, 1/10, 1/11 and 0, over sqrt(4)
    }

    @Test
    void isZeroWithoutQuestions() {
        assertThat(Metrics.of(List.of())).isEqualTo(new Metrics(0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    private static Outcome ranked(int rank) {
        return new Outcome(new Question(1, 2, true, true), rank, List.of());
    }
}
