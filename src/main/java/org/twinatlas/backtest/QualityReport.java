package org.twinatlas.backtest;

import java.util.List;

/**
 * The outcome of a back-test: this engine beside simple methods, on the same questions in the same run.
 *
 * @param date ISO date of the run
 * @param dataVersion of the store without the hidden partnerships
 * @param seed what chose the hidden partnerships and the questions
 * @param holdout share of the international partnerships that was hidden
 * @param hidden how many that were
 * @param depth how deep a partner was looked for
 * @param reach the served default that was used
 * @param variety the served default that was used
 * @param methods this engine first
 * @param limits what the figures do not say
 */
public record QualityReport(
        String date,
        String dataVersion,
        long seed,
        double holdout,
        int hidden,
        int depth,
        double reach,
        double variety,
        List<MethodResult> methods,
        List<String> limits) {

    static final List<String> LIMITS = List.of(
            "The registers lean to Europe: Germany, France and Italy hold a third of the partnered cities.",
            "Ended partnerships are not in the data, so that nothing is learnt from what did not work.",
            "A partner that nobody has signed yet counts as wrong, however good it would be.");
}
