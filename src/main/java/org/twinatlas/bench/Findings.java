package org.twinatlas.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import org.twinatlas.bench.BenchReport.Level;
import org.twinatlas.bench.BenchReport.Machine;
import org.twinatlas.bench.BenchReport.Overlaps;
import org.twinatlas.bench.BenchReport.Timing;
import org.twinatlas.bench.Exhaustive.Overlap;
import org.twinatlas.bench.Round.LevelRun;

/**
 * What a run has found.
 *
 * @param cities in the graph
 * @param naive how long the naive query took for each city it was asked for
 * @param overlaps with the ranking of all, for each city
 * @param arrays how long the plain arrays took for each city
 */
record Findings(
        String dataVersion,
        int cities,
        Rounds.Measured served,
        List<Timed> naive,
        List<Overlap> overlaps,
        List<Timed> arrays) {

    BenchReport report(Setup setup) {
        var naiveLatency = Latency.of(List.of(Timed.histogram(naive))).orElse(null);
        var arrayLatency = Latency.of(List.of(Timed.histogram(arrays))).orElseThrow();
        var overlap = summedOverlaps();
        var failures = failures(Stream.concat(
                Stream.of(served.warmUp().tally()), served.rounds().stream().flatMap(Round::tallies)));
        return new BenchReport(
                LocalDate.now(ZoneOffset.UTC).toString(),
                dataVersion,
                cities,
                setup,
                Machine.thisOne(),
                (int) Math.round(served.warmUp().seconds()),
                served.warmUp().tally().answers(),
                oneClient(),
                setup.clients().stream().map(this::level).toList(),
                naiveLatency,
                overlap,
                arrayLatency,
                failures,
                Ratios.of(served.rounds(), naiveLatency, overlap, arrayLatency, failures),
                notes());
    }

    private List<Timing> oneClient() {
        var timings = new ArrayList<Timing>();
        for (var kind : Kind.values()) {
            addTiming(timings, kind, null, tally -> tally.of(kind));
            for (var stratum : Stratum.values()) {
                addTiming(timings, kind, stratum, tally -> tally.of(kind, stratum));
            }
        }
        return timings;
    }

    private void addTiming(
            List<Timing> timings, Kind kind, @Nullable Stratum stratum, Function<Tally, Histogram> answers) {
        Latency.of(served.rounds().stream().map(Round::oneClient).map(answers).toList())
                .ifPresent(latency -> timings.add(new Timing(kind, stratum, latency)));
    }

    private Level level(int clients) {
        var runs = served.rounds().stream()
                .flatMap(round -> round.levels().stream())
                .filter(run -> run.clients() == clients)
                .toList();
        var strata = new EnumMap<Stratum, Latency>(Stratum.class);
        for (var stratum : Stratum.values()) {
            Latency.of(runs.stream()
                            .map(run -> run.tally().of(Kind.MATCHES, stratum))
                            .toList())
                    .ifPresent(latency -> strata.put(stratum, latency));
        }
        return new Level(
                clients,
                Latency.of(runs.stream()
                                .map(run -> run.tally().of(Kind.MATCHES))
                                .toList())
                        .orElse(null),
                strata,
                Spread.of(runs.stream().map(LevelRun::perSecond).toList()),
                spread(runs.stream().map(LevelRun::cpuMillis).toList()),
                spread(runs.stream().map(LevelRun::residentMib).toList()),
                failures(runs.stream().map(LevelRun::tally)));
    }

    private static @Nullable Spread spread(Collection<@Nullable Double> values) {
        var known = values.stream().filter(Objects::nonNull).toList();
        return known.isEmpty() ? null : Spread.of(known);
    }

    private @Nullable Overlaps summedOverlaps() {
        if (overlaps.isEmpty()) {
            return null;
        }
        var strata = new EnumMap<Stratum, Double>(Stratum.class);
        for (var stratum : Stratum.values()) {
            overlaps.stream()
                    .filter(overlap -> overlap.stratum() == stratum)
                    .mapToDouble(Overlap::share)
                    .average()
                    .ifPresent(mean -> strata.put(stratum, mean));
        }
        var took = Timed.histogram(overlaps.stream().map(Overlap::took).toList());
        return new Overlaps(
                overlaps.size(),
                overlaps.stream().mapToDouble(Overlap::share).average().orElseThrow(),
                strata,
                Latency.of(List.of(took)).orElseThrow());
    }

    private static Map<String, Long> failures(Stream<Tally> tallies) {
        var sum = new TreeMap<String, Long>();
        tallies.forEach(tally -> tally.failures().forEach((why, count) -> sum.merge(why, count, Long::sum)));
        return sum;
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        notes.add("Clients, server and database share this machine's processors.");
        notes.add(
                "Each client asks again when it has its answer, so that a slow answer delays the questions behind it.");
        if (!served.hasCoverage()) {
            notes.add("Coverage was not measured: the server does not know /api/coverage.");
        }
        if (served.rounds().stream()
                .flatMap(round -> round.levels().stream())
                .anyMatch(run -> run.cpuMillis() == null)) {
            notes.add(
                    "Processor time was not measured: the process of the server is not known, or the system does not tell.");
        }
        if (served.rounds().stream()
                .flatMap(round -> round.levels().stream())
                .anyMatch(run -> run.residentMib() == null)) {
            notes.add("Memory was not measured: the process of the server is not known, or this is not Linux.");
        }
        return notes;
    }
}
