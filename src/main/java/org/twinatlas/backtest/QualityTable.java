package org.twinatlas.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A report as Markdown tables, which are also readable as plain text. */
final class QualityTable {

    private final QualityReport report;
    private final MethodResult engine;
    private final MethodResult pageRank;

    private QualityTable(QualityReport report) {
        this.report = report;
        this.engine = method(Backtest.ENGINE);
        this.pageRank = method(Baseline.PageRank.NAME);
    }

    static String of(QualityReport report) {
        var table = new QualityTable(report);
        var parts = new ArrayList<String>();
        parts.add(table.head());
        parts.add(table.methods());
        parts.add(table.kept());
        parts.add(table.grouped("region of the asker", MethodResult::byRegion));
        parts.add(table.grouped("people of the asker", MethodResult::byPopulation));
        parts.add(table.grouped("people of a partner without others", MethodResult::partnerColdBySize));
        parts.add(reliability(report.reliability()));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private MethodResult method(String name) {
        return find(name).orElseThrow();
    }

    private Optional<MethodResult> find(String name) {
        return report.methods().stream()
                .filter(result -> result.method().equals(name))
                .findFirst();
    }

    private String head() {
        return text(
                """
                Seeds %s: %s hidden partnerships (%.0f %% of the international ones), %d questions, looked for among the first %d.
                Served defaults: reach %.1f, variety %.1f. Data versions %s, %s.
                ± is one standard error; × PageRank is the share of personalised PageRank's hits in the same runs.""",
                joined(report.seeds()),
                joined(report.runs().stream().map(QualityRun::hidden).toList()),
                report.holdout() * 100,
                engine.all().questions(),
                report.depth(),
                report.reach(),
                report.variety(),
                joined(report.dataVersions()),
                report.date());
    }

    private String methods() {
        var head = """
                | method | MRR | Hits@1 | Hits@10 | Hits@50 | Recall@%d | × PageRank @10 / @50 | warm @10 / @50 | asker cold @10 / @50 | partner cold @10 / @50 | different cities |
                |---|---|---|---|---|---|---|---|---|---|---|
                """;
        return text(head, Math.min(1000, report.depth()))
                + report.methods().stream().map(QualityTable::row).collect(Collectors.joining("\n"));
    }

    private static String row(MethodResult result) {
        var all = result.all();
        return text(
                "| %s | %.3f ± %.3f | %.3f | %.3f ± %.3f | %.3f ± %.3f | %.3f | %s | %s | %s | %s | %.2f |",
                result.method(),
                all.mrr(),
                all.mrrError(),
                all.hits1(),
                all.hits10(),
                all.hits10Error(),
                all.hits50(),
                all.hits50Error(),
                all.recall1000(),
                ratio(result.toPageRank()),
                pair(result.warm()),
                pair(result.askerCold()),
                pair(result.partnerCold()),
                result.differentCities());
    }

    private static String ratio(@Nullable Ratio ratio) {
        return ratio == null ? "–" : times(ratio.hits10()) + " / " + times(ratio.hits50());
    }

    private static String times(@Nullable Double ratio) {
        return ratio == null ? "–" : text("%.2f", ratio);
    }

    private static String pair(Metrics metrics) {
        return text("%.3f / %.3f", metrics.hits10(), metrics.hits50());
    }

    /** What the served list, whose candidates are retrieved, keeps of what a ranking of all cities finds. */
    private String kept() {
        return find(Backtest.EXHAUSTIVE)
                .map(MethodResult::all)
                .map(this::keptOf)
                .orElse("");
    }

    private String keptOf(Metrics ranked) {
        var served = engine.all();
        return text(
                "Of what ranking all cities finds, the served list keeps: MRR %s, Hits@1 %s, Hits@10 %s, Hits@50 %s, Recall@%d %s.",
                share(served.mrr(), ranked.mrr()),
                share(served.hits1(), ranked.hits1()),
                share(served.hits10(), ranked.hits10()),
                share(served.hits50(), ranked.hits50()),
                Math.min(1000, report.depth()),
                share(served.recall1000(), ranked.recall1000()));
    }

    private static String share(double served, double ranked) {
        return ranked == 0 ? "–" : text("%.0f %%", 100 * served / ranked);
    }

    private String grouped(String by, Function<MethodResult, Map<String, Metrics>> groups) {
        var others = groups.apply(pageRank);
        var head = """
                | %s | questions | %s Hits@10 | Hits@50 | PageRank Hits@10 | Hits@50 |
                |---|---|---|---|---|---|
                """;
        return text(head, by, engine.method())
                + groups.apply(engine).entrySet().stream()
                        .map(group -> text(
                                "| %s | %d | %s | %s |",
                                group.getKey(),
                                group.getValue().questions(),
                                hits(group.getValue()),
                                hits(Objects.requireNonNull(others.get(group.getKey())))))
                        .collect(Collectors.joining("\n"));
    }

    private static String hits(Metrics metrics) {
        return text(
                "%.3f ± %.3f | %.3f ± %.3f",
                metrics.hits10(), metrics.hits10Error(), metrics.hits50(), metrics.hits50Error());
    }

    private static String reliability(Reliability reliability) {
        return text("""
                        Hidden partnerships among drawn pairs, by score: %d real, %d drawn, so that %.3f of all are real (the base rate).
                        A share compares scores with each other at this base rate; it is not the probability of a partnership.

                        """, reliability.real(), reliability.drawn(), reliability.baseRate())
                + bands(reliability.byScore())
                + "\n\n"
                + bands(reliability.byCount());
    }

    private static String bands(List<ScoreBand> bands) {
        return "| score | pairs | real | share |\n|---|---|---|---|\n"
                + bands.stream()
                        .map(band -> text(
                                "| %.2f to %.2f | %d | %d | %.3f ± %.3f |",
                                band.from(), band.to(), band.pairs(), band.real(), band.share(), band.shareError()))
                        .collect(Collectors.joining("\n"));
    }

    private static String joined(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
