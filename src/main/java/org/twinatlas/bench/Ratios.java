package org.twinatlas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import org.twinatlas.bench.BenchReport.Overlaps;
import org.twinatlas.bench.Round.LevelRun;

/** Works out the ratios, each for every round by itself, and puts them beside their goals. */
final class Ratios {

    private static final int FEW = 1;
    private static final int MANY = 16;

    private final Map<String, Spread> values = new TreeMap<>();
    private final List<Round> rounds;

    private Ratios(List<Round> rounds) {
        this.rounds = rounds;
    }

    /** Those that could be measured, in the order of the goals. */
    static List<Ratio> of(
            List<Round> rounds,
            @Nullable Latency naive,
            @Nullable Overlaps overlaps,
            Latency arrays,
            Map<String, Long> failures) {
        var ratios = new Ratios(rounds);
        ratios.besides(naive, arrays);
        ratios.amongTheServed();
        if (overlaps != null) {
            ratios.values.put("overlap", Spread.of(List.of(overlaps.mean())));
        }
        var failed = failures.values().stream().mapToLong(Long::longValue).sum();
        ratios.values.put("failures", Spread.of(List.of((double) failed)));
        return ratios.besideGoals(Goal.all());
    }

    private List<Ratio> besideGoals(List<Goal> goals) {
        var ratios = new ArrayList<Ratio>();
        for (var goal : goals) {
            var value = values.get(goal.figure());
            if (value != null) {
                ratios.add(Ratio.of(goal, value));
            }
        }
        return ratios;
    }

    private void besides(@Nullable Latency naive, Latency arrays) {
        if (naive != null) {
            each("naive", round -> over(naive.p50().median(), p50(round, Kind.MATCHES)));
        }
        each("arrays", round -> over(p50(round, Kind.MATCHES), arrays.p50().median()));
    }

    private void amongTheServed() {
        each("lookup", round -> over(p50(round, Kind.MATCHES), p50(round, Kind.LOOKUP)));
        each("mutual", round -> over(p50(round, Kind.MUTUAL), p50(round, Kind.MATCHES)));
        each("search", round -> over(p95(round.oneClient().of(Kind.SEARCH)), p50(round, Kind.LOOKUP)));
        each("cpu", Ratios::cpu);
        for (var stratum : Stratum.values()) {
            each("tail of " + stratum, round -> {
                var matches = round.oneClient().of(Kind.MATCHES, stratum);
                return over(p95(matches), p50(matches));
            });
        }
    }

    private void each(String figure, Function<Round, @Nullable Double> ratio) {
        var found = rounds.stream().map(ratio).filter(Objects::nonNull).toList();
        if (!found.isEmpty()) {
            values.put(figure, Spread.of(found));
        }
    }

    private static @Nullable Double cpu(Round round) {
        return over(cpu(round, MANY), cpu(round, FEW));
    }

    private static @Nullable Double cpu(Round round, int clients) {
        return round.levels().stream()
                .filter(level -> level.clients() == clients)
                .findFirst()
                .map(LevelRun::cpuMillis)
                .orElse(null);
    }

    private static @Nullable Double over(@Nullable Double one, @Nullable Double other) {
        return one == null || other == null || other == 0 ? null : one / other;
    }

    private static @Nullable Double p50(Round round, Kind kind) {
        return p50(round.oneClient().of(kind));
    }

    private static @Nullable Double p50(Histogram histogram) {
        return histogram.getTotalCount() == 0 ? null : Latency.millis(histogram, 50);
    }

    private static @Nullable Double p95(Histogram histogram) {
        return histogram.getTotalCount() == 0 ? null : Latency.millis(histogram, 95);
    }
}
