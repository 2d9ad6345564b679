package org.twinatlas.backtest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinatlas.partnership.Holdout;
import org.twinatlas.problem.BadInput;

/**
 * From what the weights are to be learnt.
 *
 * @param holdout what the store hides; all questions are about it
 * @param questions how many are fitted, at most
 * @param validate how many further ones the result is judged by, at most
 * @param coldWeight how much a question counts whose partner has no partnership left; others count 1. Such questions
 *     are rare and the hardest.
 */
record CalibrationPlan(Holdout holdout, int questions, int validate, double coldWeight) {

    private static final List<Long> PUBLISHED_SEEDS = List.of(1L, 2L, 3L);
    private static final double PUBLISHED_SHARE = 0.1;
    private static final double LEAST_SHARE = 0.01;
    private static final int FEWEST = 10;
    private static final int MOST = 100_000;
    private static final double MOST_COLD = 100;

    CalibrationPlan {
        if (PUBLISHED_SEEDS.contains(holdout.seed())) {
            throw BadInput.of(
                    "--seed",
                    holdout.seed(),
                    "any whole number but %s: the published back-tests ask for what these hide"
                            .formatted(PUBLISHED_SEEDS.stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", "))));
        }
        check("--questions", questions);
        check("--validate", validate);
        if (!(coldWeight > 0 && coldWeight <= MOST_COLD)) {
            throw BadInput.of("--cold-weight", coldWeight, "a number above 0, to 100");
        }
    }

    static CalibrationPlan of(long seed, double share, int questions, int validate, double coldWeight) {
        if (!(share >= LEAST_SHARE && share <= Holdout.MOST)) {
            throw BadInput.of("--holdout", share, "a number from %s to %s".formatted(LEAST_SHARE, Holdout.MOST));
        }
        return new CalibrationPlan(new Holdout(seed, share), questions, validate, coldWeight);
    }

    private static void check(String option, int count) {
        if (count < FEWEST || count > MOST) {
            throw BadInput.of(option, count, "a whole number from %d to %d".formatted(FEWEST, MOST));
        }
    }

    /**
     * Whether a published back-test asks for this partnership. Whoever learns from it would know the answers of that
     * test.
     */
    static boolean isAskedByPublishedTests(String partnershipId) {
        return publishedTests().anyMatch(published -> published.hides(partnershipId));
    }

    private static Stream<Holdout> publishedTests() {
        return PUBLISHED_SEEDS.stream().map(seed -> new Holdout(seed, PUBLISHED_SHARE));
    }

    static List<Long> publishedSeeds() {
        return PUBLISHED_SEEDS;
    }

    double weightOf(Question question) {
        return question.partnerWarm() ? 1 : coldWeight;
    }
}
