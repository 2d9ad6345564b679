package org.twinatlas.backtest;

import java.util.List;

/**
 * The outcome of a back-test: this engine beside simple methods, on the same questions in the same runs.
 *
 * @param date ISO date of the last run
 * @param dataVersions of the stores without the hidden partnerships, in the order of the seeds
 * @param seeds each chose the hidden partnerships and the questions of one run
 * @param holdout share of the international partnerships that was hidden
 * @param depth how deep a partner was looked for
 * @param queries how many questions at most were asked in each run
 * @param reach the served default that was used
 * @param variety the served default that was used
 * @param methods the means over the seeds, every question counting alike, this engine first
 * @param runs the same for each seed alone
 * @param reliability whether a higher score means more, over the pairs of all runs
 * @param limits what the figures do not say
 */
public record QualityReport(
        String date,
        List<String> dataVersions,
        List<Long> seeds,
        double holdout,
        int depth,
        int queries,
        double reach,
        double variety,
        List<MethodResult> methods,
        List<QualityRun> runs,
        Reliability reliability,
        List<String> limits) {

    static final List<String> LIMITS = List.of(
            "The registers lean to Europe: Germany, France and Italy hold a third of the partnered cities.",
            "Ended partnerships are not in the data, so that nothing is learnt from what did not work.",
            "A partner that nobody has signed yet counts as wrong, however good it would be.",
            "Towns under 15,000 people are in the atlas almost only because some register lists a partnership of theirs."
                    + " A method that finds such a town is helped by that, which flatters the figures for partners"
                    + " without another partnership; they are given apart by the size of the partner.",
            "Runs of several seeds hide some of the same partnerships, and a partnership may be asked for from both"
                    + " sides, so that the standard errors are a little too small.",
            "The shares by score hold at the base rate that stands beside them, at which about one pair in 21 is real."
                    + " They compare scores with each other; a score is not a probability.");
}
