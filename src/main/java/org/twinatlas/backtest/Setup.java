package org.twinatlas.backtest;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.twinatlas.partnership.Holdout;
import org.twinatlas.problem.BadInput;

/**
 * What a back-test is to do.
 *
 * @param seeds each chooses what is hidden and asked, in a run of its own; each once
 * @param share of the international partnerships that is hidden, above 0 and to 0.5
 * @param queries how many questions at most are asked in a run, 1 to 10,000
 * @param depth how deep a partner is looked for, 50 to 10,000
 * @param exhaustive whether the ranking of all cities is measured too
 */
record Setup(List<Long> seeds, double share, int queries, int depth, boolean exhaustive) {

    private static final int MOST_QUERIES = 10_000;
    private static final int LEAST_DEPTH = 50;
    private static final int MOST_DEPTH = 10_000;

    Setup {
        seeds = List.copyOf(seeds);
        if (new HashSet<>(seeds).size() < seeds.size()) {
            var given = seeds.stream().map(String::valueOf).collect(Collectors.joining(", "));
            throw BadInput.of("--seed", given, "another number each time");
        }
        if (!(share > 0 && share <= Holdout.MOST)) {
            throw BadInput.of("--holdout", share, "a number above 0 and to 0.5");
        }
        if (queries < 1 || queries > MOST_QUERIES) {
            throw BadInput.of("--queries", queries, "a whole number from 1 to 10,000");
        }
        if (depth < LEAST_DEPTH || depth > MOST_DEPTH) {
            throw BadInput.of("--depth", depth, "a whole number from 50 to 10,000");
        }
    }

    Holdout holdout(long seed) {
        return new Holdout(seed, share);
    }
}
