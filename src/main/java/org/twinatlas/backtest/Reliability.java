package org.twinatlas.backtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.twinatlas.match.Rounding;

/**
 * Whether a higher score means more: hidden partnerships among pairs that were drawn at random, by the score. The share
 * of a band says how it compares with other bands at this base rate; it is not the probability of a partnership.
 *
 * @param real hidden partnerships that were scored
 * @param drawn pairs of the same askers with other admissible cities, all equally likely
 * @param baseRate real / (real + drawn), about 1 in 21
 * @param byScore bands 0.1 wide, those without a pair left out
 * @param byCount ten bands with about as many pairs each, lowest scores first
 */
public record Reliability(int real, int drawn, double baseRate, List<ScoreBand> byScore, List<ScoreBand> byCount) {

    private static final int BANDS = 10;

    static Reliability of(List<ScoredPair> pairs) {
        var sorted = pairs.stream()
                .sorted(Comparator.comparingDouble(ScoredPair::score))
                .toList();
        var real = (int) sorted.stream().filter(ScoredPair::real).count();
        return new Reliability(
                real,
                sorted.size() - real,
                sorted.isEmpty() ? 0 : Rounding.rounded(real / (double) sorted.size()),
                byScore(sorted),
                byCount(sorted));
    }

    private static List<ScoreBand> byScore(List<ScoredPair> sorted) {
        var bands = new ArrayList<ScoreBand>();
        for (int i = 0; i < BANDS; i++) {
            var band = i;
            var within = sorted.stream().filter(pair -> band(pair) == band).toList();
            if (!within.isEmpty()) {
                bands.add(ScoreBand.of(band / (double) BANDS, (band + 1) / (double) BANDS, within));
            }
        }
        return bands;
    }

    private static int band(ScoredPair pair) {
        return Math.min(BANDS - 1, (int) (pair.score() * BANDS));
    }

    private static List<ScoreBand> byCount(List<ScoredPair> sorted) {
        var bands = new ArrayList<ScoreBand>();
        for (int i = 0; i < BANDS; i++) {
            var within = sorted.subList(i * sorted.size() / BANDS, (i + 1) * sorted.size() / BANDS);
            if (!within.isEmpty()) {
                bands.add(
                        ScoreBand.of(within.getFirst().score(), within.getLast().score(), within));
            }
        }
        return bands;
    }
}
