package org.twinatlas.backtest;

import static org.twinatlas.match.Rounding.rounded;

import java.util.List;

/**
 * The usual figures of ranked retrieval over a set of questions; each is a mean from 0 to 1. The standard errors take
 * the questions for independent of each other.
 *
 * @param questions how many
 * @param mrr mean of 1 / rank, 0 where the partner was not found
 * @param hits1 share of questions whose partner stands first
 * @param hits10 share within the first ten
 * @param hits50 share within the first fifty
 * @param recall1000 share within the first thousand, or within the depth of the run if that is less
 * @param mrrError standard error of mrr
 * @param hits10Error standard error of hits10
 * @param hits50Error standard error of hits50
 */
public record Metrics(
        int questions,
        double mrr,
        double hits1,
        double hits10,
        double hits50,
        double recall1000,
        double mrrError,
        double hits10Error,
        double hits50Error) {

    static Metrics of(List<Outcome> outcomes) {
        var hits10 = share(outcomes, 10);
        var hits50 = share(outcomes, 50);
        var mrr = outcomes.stream().mapToDouble(Outcome::reciprocal).average().orElse(0);
        return new Metrics(
                outcomes.size(),
                rounded(mrr),
                rounded(share(outcomes, 1)),
                rounded(hits10),
                rounded(hits50),
                rounded(share(outcomes, 1000)),
                rounded(errorOfMean(outcomes, mrr)),
                rounded(errorOfShare(hits10, outcomes.size())),
                rounded(errorOfShare(hits50, outcomes.size())));
    }

    private static double share(List<Outcome> outcomes, int depth) {
        return outcomes.stream()
                .mapToInt(outcome -> outcome.within(depth) ? 1 : 0)
                .average()
                .orElse(0);
    }

    static double errorOfShare(double share, int number) {
        return Math.sqrt(share * (1 - share) / Math.max(1, number));
    }

    private static double errorOfMean(List<Outcome> outcomes, double mean) {
        var squares = outcomes.stream()
                .mapToDouble(outcome -> Math.pow(outcome.reciprocal() - mean, 2))
                .sum();
        return outcomes.size() < 2 ? 0 : Math.sqrt(squares / (outcomes.size() - 1) / outcomes.size());
    }
}
