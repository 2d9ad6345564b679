package org.twinatlas.backtest;

import java.util.List;
import org.twinatlas.match.Rounding;

/**
 * Pairs with about the same score, and how many of them are real partnerships.
 *
 * @param from the lowest score, 0 to 1
 * @param to the highest score, 0 to 1; not reached itself in a band of fixed width
 * @param pairs how many
 * @param real how many of these are hidden partnerships
 * @param share real / pairs: what to compare between bands, and no probability, since it hangs on the base rate
 * @param shareError standard error of the share
 */
public record ScoreBand(double from, double to, int pairs, int real, double share, double shareError) {

    /** @param pairs at least one */
    static ScoreBand of(double from, double to, List<ScoredPair> pairs) {
        var real = (int) pairs.stream().filter(ScoredPair::real).count();
        var share = real / (double) pairs.size();
        return new ScoreBand(
                Rounding.rounded(from),
                Rounding.rounded(to),
                pairs.size(),
                real,
                Rounding.rounded(share),
                Rounding.rounded(Metrics.errorOfShare(share, pairs.size())));
    }
}
