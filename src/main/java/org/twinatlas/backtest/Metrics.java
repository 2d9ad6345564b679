package org.twinatlas.backtest;

import java.util.List;

/**
 * The usual figures of ranked retrieval over a set of questions; each is a mean from 0 to 1.
 *
 * @param questions how many
 * @param mrr mean of 1 / rank, 0 where the partner was not found
 * @param hits1 share of questions whose partner stands first
 * @param hits10 share within the first ten
 * @param hits50 share within the first fifty
 * @param recall1000 share within the first thousand
 * @param standardError of hits10, for a share of so many questions
 */
public record Metrics(
        int questions,
        double mrr,
        double hits1,
        double hits10,
        double hits50,
        double recall1000,
        double standardError) {

    static Metrics of(List<Outcome> outcomes) {
        var hits10 = share(outcomes, 10);
        return new Metrics(
                outcomes.size(),
                rounded(outcomes.stream()
                        .mapToDouble(Outcome::reciprocal)
                        .average()
                        .orElse(0)),
                share(outcomes, 1),
                hits10,
                share(outcomes, 50),
                share(outcomes, 1000),
                rounded(Math.sqrt(hits10 * (1 - hits10) / Math.max(1, outcomes.size()))));
    }

    private static double share(List<Outcome> outcomes, int depth) {
        return rounded(outcomes.stream()
                .mapToInt(outcome -> outcome.within(depth) ? 1 : 0)
                .average()
                .orElse(0));
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
