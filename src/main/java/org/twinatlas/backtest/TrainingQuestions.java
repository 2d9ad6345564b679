package org.twinatlas.backtest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.twinatlas.problem.BadInput;

/**
 * What is asked to learn the weights. Both directions of a partnership are in the same part, so that no answer of the
 * one part can be read off the other.
 *
 * @param fit the weights are fitted to these
 * @param validation and judged by these
 * @param hiddenPartners of every city, whether asked for or not: they are right answers too
 */
record TrainingQuestions(List<Question> fit, List<Question> validation, Map<Long, Set<Long>> hiddenPartners) {

    /** @param hidden in a fixed order */
    static TrainingQuestions of(List<HiddenPair> hidden, Network network, CalibrationPlan plan) {
        var pairs = new ArrayList<>(hidden.stream()
                .filter(pair -> !CalibrationPlan.isAskedByPublishedTests(pair.id()))
                .toList());
        Collections.shuffle(pairs, new Random(plan.holdout().seed()));
        var shares = shares(pairs.size(), plan);
        var fit = pairs.subList(0, shares[0]);
        var validation = pairs.subList(shares[0], shares[0] + shares[1]);
        return new TrainingQuestions(
                questions(fit, network, plan.questions()),
                questions(validation, network, plan.validate()),
                Comparisons.hiddenPartners(questions(hidden, network, Integer.MAX_VALUE)));
    }

    /** How many pairs each part gets; if there are too few, both get fewer in proportion. */
    private static int[] shares(int pairs, CalibrationPlan plan) {
        var fit = (plan.questions() + 1) / 2;
        var validation = (plan.validate() + 1) / 2;
        if (fit + validation > pairs) {
            validation = (int) ((long) pairs * validation / (fit + validation));
            fit = pairs - validation;
        }
        if (fit == 0 || validation == 0) {
            throw BadInput.of(
                    "--holdout",
                    plan.holdout().share(),
                    "so large that it hides partnerships for both parts; it hides %d that no published back-test asks for"
                            .formatted(pairs));
        }
        return new int[] {fit, validation};
    }

    private static List<Question> questions(List<HiddenPair> pairs, Network network, int most) {
        return pairs.stream()
                .flatMap(pair -> pair.questions(network).stream())
                .limit(most)
                .toList();
    }

    Set<Long> hiddenPartnersOf(long city) {
        return hiddenPartners.getOrDefault(city, Set.of());
    }
}
