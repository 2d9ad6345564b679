package org.twinatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinatlas.bench.Kind.MATCHES;
import static org.twinatlas.bench.Stratum.PARTNERED;

import java.util.List;
import java.util.stream.LongStream;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class LatencyTests {

    @Test
    void takesThePercentilesOfEachRoundAndTheMedianOfThese() {
        var latency = Latency.of(List.of(hundred(1), hundred(10), hundred(3))).orElseThrow();

        assertThat(latency.answers()).isEqualTo(300);
        assertThat(latency.p50().median()).isCloseTo(150, within(1.0));
        assertThat(latency.p50().min()).isCloseTo(50, within(1.0));
        assertThat(latency.p50().max()).isCloseTo(500, within(1.0));
        assertThat(latency.p95().median()).isCloseTo(285, within(1.0));
        assertThat(latency.p99().median()).isCloseTo(297, within(1.0));
        assertThat(latency.tail().median()).isCloseTo(1.9, within(0.01));
    }

    @Test
    void passesOverARoundWithoutAnswers() {
        assertThat(Latency.of(List.of(hundred(2), new Histogram(3)))
                        .orElseThrow()
                        .p50()
                        .min())
                .isCloseTo(100, within(1.0));
    }

    @Test
    void isNoneWithoutAnyAnswer() {
        assertThat(Latency.of(List.of(new Histogram(3)))).isEmpty();
    }

    /** One answer each for 1 to 100 times so many milliseconds. */
    private static Histogram hundred(long millis) {
        var all = LongStream.rangeClosed(1, 100).map(i -> i * millis).toArray();
        return SomeTallies.of(MATCHES, PARTNERED, all).get().of(MATCHES);
    }
}
