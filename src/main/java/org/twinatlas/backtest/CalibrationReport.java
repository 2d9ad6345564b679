package org.twinatlas.backtest;

import static org.twinatlas.match.Rounding.rounded;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinatlas.backtest.Fitting.Standing;

/**
 * What {@code match/weights.json} holds: the weights, and where they come from.
 *
 * @param weights a number above 0 for every criterion
 */
record CalibrationReport(Provenance provenance, Map<String, Double> weights) {

    private static final String SENTENCE =
            "Learnt by calibrate from %d questions about real partnerships that its store did not hold (%.0f %% of the"
                    + " international ones, seed %d), judged by %d others. None of the partnerships that the published"
                    + " back-tests (seeds %s) ask for was a question; those that this seed does not hide stayed in the"
                    + " store as known ones.";

    /**
     * @param sentence for people
     * @param date ISO date of the run
     * @param dataVersion of the store without the hidden partnerships
     * @param seed what chose the hidden partnerships and the wrong answers
     * @param holdout share of the international partnerships that was hidden
     * @param neverAsked the seeds of the back-tests whose hidden partnerships were no questions
     * @param questions how many the weights were fitted to
     * @param validationQuestions how many they are judged by
     * @param barred how many were left out, because a rule bars the true partner
     * @param coldWeight how much a question counted whose partner has no partnership left
     * @param penalty on the sum of the squared weights
     * @param gap how far the weights are from optimal; below {@link SoftmaxFit#CONVERGED} they are
     * @param present how good the weights were with which the run began
     * @param presentScaled the same at their best scale, which alone is comparable with what has been learnt
     * @param learnt how good the learnt ones are
     * @param served and when raised to the floor and rounded
     * @param floor the least weight
     * @param onFloor the criteria that the data would give less
     * @param dropOne what the fit loses without each criterion
     */
    record Provenance(
            String sentence,
            String date,
            String dataVersion,
            long seed,
            double holdout,
            List<Long> neverAsked,
            int questions,
            int validationQuestions,
            int barred,
            double coldWeight,
            double penalty,
            double gap,
            Quality present,
            Quality presentScaled,
            Quality learnt,
            Quality served,
            double floor,
            Set<String> onFloor,
            List<DropOne> dropOne) {}

    /**
     * @param loss on the questions of the fit
     * @param validationLoss on the others
     * @param hits10 share of those whose partner is estimated to stand within the first ten
     * @param hits50 within the first fifty
     */
    record Quality(double loss, double validationLoss, double hits10, double hits50) {

        static Quality of(Standing standing) {
            return new Quality(
                    rounded(standing.loss()),
                    rounded(standing.validation().loss()),
                    rounded(standing.validation().hits10()),
                    rounded(standing.validation().hits50()));
        }
    }

    /**
     * What changes on the validation questions if the weights are fitted without a criterion.
     *
     * @param logLikelihood a question; below 0 if the criterion helps
     * @param hits10 below 0 if it helps
     * @param hits50 below 0 if it helps
     */
    record DropOne(String criterion, double logLikelihood, double hits10, double hits50) {

        static DropOne of(String criterion, Standing without, Standing learnt) {
            var one = without.validation();
            var all = learnt.validation();
            return new DropOne(
                    criterion,
                    rounded(all.loss() - one.loss()),
                    rounded(one.hits10() - all.hits10()),
                    rounded(one.hits50() - all.hits50()));
        }
    }

    static CalibrationReport of(CalibrationPlan plan, String dataVersion, int barred, Fitting fitting) {
        return new CalibrationReport(provenance(plan, dataVersion, barred, fitting), named(fitting, fitting.served()));
    }

    private static Provenance provenance(CalibrationPlan plan, String dataVersion, int barred, Fitting fitting) {
        var learnt = fitting.learnt();
        var floor = Floor.of(learnt.weights());
        return new Provenance(
                sentence(plan, fitting),
                LocalDate.now(ZoneOffset.UTC).toString(),
                dataVersion,
                plan.holdout().seed(),
                plan.holdout().share(),
                CalibrationPlan.publishedSeeds(),
                fitting.fitted(),
                fitting.validated(),
                barred,
                plan.coldWeight(),
                SoftmaxLoss.PENALTY,
                fitting.gap(),
                Quality.of(fitting.present()),
                Quality.of(fitting.presentScaled()),
                Quality.of(learnt),
                Quality.of(fitting.served()),
                rounded(floor),
                Floor.under(named(fitting, learnt), floor),
                dropOne(fitting));
    }

    private static String sentence(CalibrationPlan plan, Fitting fitting) {
        var seeds = CalibrationPlan.publishedSeeds().toString();
        return SENTENCE.formatted(
                fitting.fitted(),
                plan.holdout().share() * 100,
                plan.holdout().seed(),
                fitting.validated(),
                seeds.substring(1, seeds.length() - 1));
    }

    private static List<DropOne> dropOne(Fitting fitting) {
        var all = new ArrayList<DropOne>();
        for (int k = 0; k < fitting.criteria().size(); k++) {
            all.add(DropOne.of(fitting.criteria().get(k), fitting.withoutOne().get(k), fitting.learnt()));
        }
        return all;
    }

    private static Map<String, Double> named(Fitting fitting, Standing standing) {
        var named = new LinkedHashMap<String, Double>();
        for (int k = 0; k < fitting.criteria().size(); k++) {
            named.put(fitting.criteria().get(k), standing.weights()[k]);
        }
        return named;
    }
}
