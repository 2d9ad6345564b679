package org.twinatlas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.twinatlas.bench.BenchReport.Level;
import org.twinatlas.bench.BenchReport.Overlaps;
import org.twinatlas.bench.BenchReport.Timing;

/** A report as Markdown tables, which are also readable as plain text. */
final class BenchTable {

    private final BenchReport report;

    private BenchTable(BenchReport report) {
        this.report = report;
    }

    static String of(BenchReport report) {
        var table = new BenchTable(report);
        return String.join(
                "\n\n", table.head(), table.ratios(), table.oneClient(), table.load(), table.beside(), table.notes());
    }

    private String head() {
        return text(
                """
                %s: %,d cities, data version %s, seed %d; %d rounds after warming up for %d s (%,d answers).
                %d processors for server, database and clients, %s, %s.
                A figure is the median of the rounds, and in brackets the least and the greatest.""",
                report.date(),
                report.cities(),
                report.dataVersion(),
                report.setup().seed(),
                report.setup().rounds(),
                report.warmUpSeconds(),
                report.warmUpAnswers(),
                report.machine().processors(),
                report.machine().system(),
                report.machine().java());
    }

    private String ratios() {
        return "| ratio | measured | goal | |\n|---|---|---|---|\n"
                + report.ratios().stream().map(BenchTable::row).collect(Collectors.joining("\n"));
    }

    private static String row(Ratio ratio) {
        return text("| %s | %s | %s | %s |", ratio.label(), spread(ratio.value()), ratio.goal(), mark(ratio.met()));
    }

    private static String mark(@Nullable Boolean met) {
        return met == null ? "" : met ? "met" : "missed";
    }

    private String oneClient() {
        return "| one client, interleaved | cities | answers | p50 ms | p95 ms | p99 ms | p95 / p50 |\n"
                + "|---|---|---|---|---|---|---|\n"
                + report.oneClient().stream().map(BenchTable::row).collect(Collectors.joining("\n"));
    }

    private static String row(Timing timing) {
        return text("| %s | %s | %s |", timing.kind().label(), label(timing.stratum()), figures(timing.latency()));
    }

    private static String label(@Nullable Stratum stratum) {
        return stratum == null ? "all" : stratum.label();
    }

    private static String figures(Latency latency) {
        return text(
                "%,d | %s | %s | %s | %s",
                latency.answers(),
                spread(latency.p50()),
                spread(latency.p95()),
                spread(latency.p99()),
                spread(latency.tail()));
    }

    private String load() {
        return """
                | matches, clients | cities | answers | p50 ms | p95 ms | p99 ms | p95 / p50 | a second | CPU ms an answer | memory MiB | failed |
                |---|---|---|---|---|---|---|---|---|---|---|
                """
                + report.load().stream().flatMap(level -> rows(level).stream()).collect(Collectors.joining("\n"));
    }

    private static List<String> rows(Level level) {
        var rows = new ArrayList<String>();
        rows.add(text(
                "| %d | all | %s | %s | %s | %s | %s |",
                level.clients(),
                level.all() == null ? "0 | – | – | – | –" : figures(level.all()),
                spread(level.perSecond()),
                level.cpuMillis() == null ? "not measured" : spread(level.cpuMillis()),
                level.residentMib() == null ? "not measured" : spread(level.residentMib()),
                failures(level.failures())));
        level.strata()
                .forEach((stratum, latency) ->
                        rows.add(text("| %d | %s | %s | | | | |", level.clients(), stratum.label(), figures(latency))));
        return rows;
    }

    private static String failures(Map<String, Long> failures) {
        return failures.isEmpty()
                ? "0"
                : failures.entrySet().stream()
                        .map(failure -> failure.getKey() + ": " + failure.getValue())
                        .collect(Collectors.joining(", "));
    }

    private String beside() {
        var rows = new ArrayList<String>();
        if (report.naive() != null) {
            rows.add(text("| naive scan in Cypher, over Bolt | %s |", figures(report.naive())));
        }
        if (report.exhaustive() != null) {
            rows.add(text(
                    "| all cities ranked by the served score | %s |",
                    figures(report.exhaustive().took())));
        }
        rows.add(text("| plain arrays, one thread | %s |", figures(report.arrays())));
        var table = "| beside it | answers | p50 ms | p95 ms | p99 ms | p95 / p50 |\n|---|---|---|---|---|---|\n"
                + String.join("\n", rows);
        return report.exhaustive() == null ? table : table + "\n\n" + overlaps(report.exhaustive());
    }

    private static String overlaps(Overlaps overlaps) {
        var strata = overlaps.strata().entrySet().stream()
                .map(entry -> text("%s %.3f", entry.getKey().label(), entry.getValue()))
                .collect(Collectors.joining(", "));
        return text(
                "Overlap@10 of the served list with the ranking of all, %d cities: %.3f (%s).",
                overlaps.cities(), overlaps.mean(), strata);
    }

    private String notes() {
        return "Failed: %s.\n".formatted(report.failures().isEmpty() ? "none" : failures(report.failures()))
                + String.join("\n", report.notes());
    }

    private static String spread(Spread spread) {
        return spread.min() == spread.max()
                ? number(spread.median())
                : text("%s (%s–%s)", number(spread.median()), number(spread.min()), number(spread.max()));
    }

    private static String number(double value) {
        return value >= 100 ? text("%,.0f", value) : value >= 10 ? text("%.1f", value) : text("%.2f", value);
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
