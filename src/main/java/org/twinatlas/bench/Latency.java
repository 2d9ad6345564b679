package org.twinatlas.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.HdrHistogram.Histogram;

/**
 * How long an answer takes, in milliseconds: each figure of a round, over the rounds.
 *
 * @param answers in all rounds
 * @param tail p95 / p50
 */
record Latency(long answers, Spread p50, Spread p95, Spread p99, Spread tail) {

    private static final double MICROS = 1_000;

    /** @param rounds in microseconds; rounds without an answer do not count, and without any there is no latency */
    static Optional<Latency> of(List<Histogram> rounds) {
        var answered =
                rounds.stream().filter(round -> round.getTotalCount() > 0).toList();
        if (answered.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Latency(
                answered.stream().mapToLong(Histogram::getTotalCount).sum(),
                spread(answered, round -> millis(round, 50)),
                spread(answered, round -> millis(round, 95)),
                spread(answered, round -> millis(round, 99)),
                spread(answered, round -> millis(round, 95) / millis(round, 50))));
    }

    static double millis(Histogram histogram, double percentile) {
        return histogram.getValueAtPercentile(percentile) / MICROS;
    }

    private static Spread spread(List<Histogram> rounds, ToDoubleFunction<Histogram> figure) {
        return Spread.of(rounds.stream().map(figure::applyAsDouble).toList());
    }
}
