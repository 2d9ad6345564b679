package org.twinatlas.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.HdrHistogram.Histogram;

/** How long answers took, by what was asked, and which failed. For one thread; those of several are added up. */
final class Tally {

    private static final long LONGEST_MICROS = Duration.ofMinutes(10).toMillis() * 1_000;
    private static final int FIGURES = 3;

    private record Key(Kind kind, Stratum stratum) {}

    private final Map<Key, Histogram> answers = new HashMap<>();
    private final Map<String, Long> failures = new TreeMap<>();

    void answered(Ask ask, long nanos) {
        histogram(new Key(ask.kind(), ask.stratum())).recordValue(Math.clamp(nanos / 1_000, 1, LONGEST_MICROS));
    }

    /** @param why the status, or what broke the connection */
    void failed(String why) {
        failures.merge(why, 1L, Long::sum);
    }

    void add(Tally other) {
        other.answers.forEach((key, histogram) -> histogram(key).add(histogram));
        other.failures.forEach((why, count) -> failures.merge(why, count, Long::sum));
    }

    Histogram of(Kind kind) {
        return sum(key -> key.kind() == kind);
    }

    Histogram of(Kind kind, Stratum stratum) {
        return sum(key -> key.kind() == kind && key.stratum() == stratum);
    }

    Map<String, Long> failures() {
        return Map.copyOf(failures);
    }

    long answers() {
        return sum(key -> true).getTotalCount();
    }

    private Histogram histogram(Key key) {
        return answers.computeIfAbsent(key, any -> empty());
    }

    private Histogram sum(Predicate<Key> wanted) {
        var sum = empty();
        answers.forEach((key, histogram) -> {
            if (wanted.test(key)) {
                sum.add(histogram);
            }
        });
        return sum;
    }

    private static Histogram empty() {
        return new Histogram(LONGEST_MICROS, FIGURES);
    }
}
