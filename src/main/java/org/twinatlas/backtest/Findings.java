package org.twinatlas.backtest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.twinatlas.match.Wishes;

/**
 * What the run of one seed has brought to light, question by question.
 *
 * @param dataVersion of the store without the hidden partnerships
 * @param hidden how many partnerships were hidden
 * @param answers of each method, this engine first
 * @param pairs the hidden partners and the drawn cities, as the engine judges them
 */
record Findings(
        long seed, String dataVersion, int hidden, Network network, List<Answers> answers, List<ScoredPair> pairs) {

    /** @param runs at least one, all of the same setup */
    static QualityReport report(Setup setup, List<Findings> runs) {
        return new QualityReport(
                LocalDate.now(ZoneOffset.UTC).toString(),
                runs.stream().map(Findings::dataVersion).toList(),
                setup.seeds(),
                setup.share(),
                setup.depth(),
                setup.queries(),
                Wishes.DEFAULT_REACH.value(),
                Wishes.DEFAULT_VARIETY.value(),
                mean(runs),
                runs.stream().map(Findings::run).toList(),
                Reliability.of(runs.stream().flatMap(run -> run.pairs.stream()).toList()),
                QualityReport.LIMITS);
    }

    private QualityRun run() {
        return new QualityRun(
                seed, dataVersion, hidden, answers.getFirst().outcomes().size(), results());
    }

    private List<MethodResult> results() {
        return compared(
                answers.stream().map(one -> MethodResult.of(one, network)).toList());
    }

    private static List<MethodResult> mean(List<Findings> runs) {
        var first = runs.getFirst();
        var each = runs.stream().map(Findings::results).toList();
        var means = new ArrayList<MethodResult>();
        for (int i = 0; i < first.answers.size(); i++) {
            var method = i;
            // The regions and populations of cities are the same in the store of every seed.
            var pooled = MethodResult.of(
                    runs.stream()
                            .map(run -> run.answers.get(method))
                            .reduce(Answers::and)
                            .orElseThrow(),
                    first.network);
            means.add(pooled.withListsOf(
                    each.stream().map(results -> results.get(method)).toList()));
        }
        return compared(means);
    }

    private static List<MethodResult> compared(List<MethodResult> methods) {
        var pageRank = methods.stream()
                .filter(result -> result.method().equals(Baseline.PageRank.NAME))
                .findFirst()
                .orElseThrow()
                .all();
        return methods.stream().map(result -> result.comparedWith(pageRank)).toList();
    }
}
