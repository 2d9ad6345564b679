package org.twinatlas.backtest;

import java.util.Locale;
import java.util.stream.Collectors;

/** A report as a Markdown table, which is also readable as plain text. */
final class QualityTable {

    private QualityTable() {}

    static String of(QualityReport report) {
        var head = """
                %d hidden partnerships (%.0f %% of the international ones, seed %d), %d questions, looked for among the first %d.
                Served defaults: reach %.1f, variety %.1f. Data version %s, %s.
                Standard error of Hits@10 over all questions: %.3f.

                | method | MRR | Hits@1 | Hits@10 | Hits@50 | Recall@1000 | warm @10 / @50 | asker cold @10 / @50 | partner cold @10 / @50 | different cities |
                |---|---|---|---|---|---|---|---|---|---|
                """.formatted(
                        report.hidden(),
                        report.holdout() * 100,
                        report.seed(),
                        report.methods().getFirst().all().questions(),
                        report.depth(),
                        report.reach(),
                        report.variety(),
                        report.dataVersion(),
                        report.date(),
                        report.methods().getFirst().all().standardError());
        return head + report.methods().stream().map(QualityTable::row).collect(Collectors.joining("\n"));
    }

    private static String row(MethodResult result) {
        var all = result.all();
        return String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.3f | %.3f | %.3f | %s | %s | %s | %.2f |",
                result.method(),
                all.mrr(),
                all.hits1(),
                all.hits10(),
                all.hits50(),
                all.recall1000(),
                pair(result.warm()),
                pair(result.askerCold()),
                pair(result.partnerCold()),
                result.differentCities());
    }

    private static String pair(Metrics metrics) {
        return String.format(Locale.ROOT, "%.3f / %.3f", metrics.hits10(), metrics.hits50());
    }
}
