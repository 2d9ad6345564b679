package org.twinatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinatlas.bench.Kind.LOOKUP;
import static org.twinatlas.bench.Kind.MATCHES;
import static org.twinatlas.bench.Kind.MUTUAL;
import static org.twinatlas.bench.Kind.SEARCH;
import static org.twinatlas.bench.Stratum.PARTNERED;
import static org.twinatlas.bench.Stratum.UNPARTNERED;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinatlas.bench.Exhaustive.Overlap;
import org.twinatlas.bench.Round.LevelRun;

/** A report and its tables, on a machine that writes a comma where they have a point. */
class BenchTableTests {

    private static final Setup SETUP = new Setup(1, 3, 5, List.of(1, 16), 1, 1, 0, 5);

    private Locale before = Locale.getDefault();

    @BeforeEach
    void becomeGerman() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void becomeWhatItWas() {
        Locale.setDefault(before);
    }

    @Test
    void putsEveryRatioBesideItsGoal() {
        assertThat(table(2.0))
                .contains("| naive scan / matches, p50 | 66.7 (50.0–100.0) | at least 60 | met |")
                .contains("| matches / lookup by id, p50 | 15.0 (10.0–20.0) | at most 12 | missed |")
                .contains("| p95 / p50, with partners | 1.00 | below 3 | met |")
                .contains("| mutual / plain list, p50 | 4.00 | at most 5 | met |")
                .contains("| CPU per answer, 16 clients / 1 | 2.00 | at most 1.2 | missed |")
                .contains("| search p95 / lookup p50 | 3.00 | below 8 | met |")
                .contains("| overlap@10 with all cities ranked | 0.90 | at least 0.95 | missed |")
                .contains("| failed answers | 3.00 | at most 0 | missed |");
    }

    @Test
    void leavesOutARatioThatWasNotMeasured() {
        assertThat(table(2.0)).doesNotContain("without partners | ").contains("| p95 / p50, with partners |");
    }

    @Test
    void showsTheMedianOfTheRoundsAndTheirEnds() {
        assertThat(table(2.0))
                .contains("| matches | all | 6 | 30.0 (20.0–40.0) |")
                .contains("| 16 | all | 3 | 9.01 | 9.01 | 9.01 | 1.00 | 5.00 | 4.00 | 512 | 503: 3 |");
    }

    @Test
    void saysWhatWasNotMeasured() {
        assertThat(table(null))
                .contains("| 5.00 | not measured | not measured |")
                .contains("Processor time was not measured")
                .contains("Memory was not measured")
                .contains("Coverage was not measured")
                .doesNotContain("CPU per answer, 16");
        assertThat(table(2.0)).doesNotContain("time was not measured").doesNotContain("Memory was not measured");
    }

    private static String table(@Nullable Double cpuMillis) {
        var rounds = List.of(round(20, cpuMillis), round(40, cpuMillis), round(30, cpuMillis));
        var warmUp = new Load.Result(new Tally(), 1);
        var findings = new Findings(
                "v",
                100,
                new Rounds.Measured(rounds, warmUp, false),
                List.of(new Timed(PARTNERED, 2_000_000_000L)),
                List.of(new Overlap(PARTNERED, 0.9, new Timed(PARTNERED, 1_000_000))),
                List.of(new Timed(UNPARTNERED, 3_000_000)));
        return BenchTable.of(findings.report(SETUP));
    }

    private static Round round(long matchesMillis, @Nullable Double cpuMillis) {
        var oneClient = SomeTallies.of(MATCHES, PARTNERED, matchesMillis, matchesMillis)
                .and(LOOKUP, PARTNERED, 2)
                .and(SEARCH, PARTNERED, 6)
                .and(MUTUAL, PARTNERED, 4 * matchesMillis);
        return new Round(oneClient.get(), List.of(level(1, cpuMillis), level(16, cpuMillis)));
    }

    private static LevelRun level(int clients, @Nullable Double cpuMillis) {
        var tally = SomeTallies.of(MATCHES, PARTNERED, 9);
        if (clients > 1) {
            tally.failed("503");
        }
        var cpu = cpuMillis == null ? null : clients > 1 ? 2 * cpuMillis : cpuMillis;
        return new LevelRun(clients, tally.get(), 5, cpu, cpu == null ? null : 512.0);
    }
}
