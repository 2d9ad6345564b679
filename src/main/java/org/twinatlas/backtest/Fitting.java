package org.twinatlas.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.twinatlas.match.Weights;

/**
 * What has been learnt, and what each criterion contributes.
 *
 * @param criteria their names, in the order in which everything here stands
 * @param fitted how many lists the weights were fitted to
 * @param validated how many others they are judged by
 * @param present the weights of this build
 * @param presentScaled the same at the scale that suits the loss best: a list does not depend on the scale, a loss does
 * @param learnt the weights with the least loss
 * @param served the same, raised to the floor and rounded
 * @param gap how far the learnt ones are from optimal
 * @param withoutOne the fit without each criterion
 */
record Fitting(
        List<String> criteria,
        int fitted,
        int validated,
        Standing present,
        Standing presentScaled,
        Standing learnt,
        Standing served,
        double gap,
        List<Standing> withoutOne) {

    /**
     * How good weights are.
     *
     * @param weights in the order of the criteria
     * @param loss on the lists of the fit, without the penalty
     * @param validation on the others
     */
    record Standing(double[] weights, double loss, ListMetrics validation) {}

    static Fitting of(List<TrainingList> fit, List<TrainingList> validation, Weights weights, Progress progress) {
        var yardstick = new Yardstick(fit, validation);
        var criteria = List.copyOf(weights.byCriterion().keySet());
        var present = weights.byCriterion().values().stream()
                .mapToDouble(weight -> weight)
                .toArray();
        var learnt = yardstick.learn(ones(criteria.size()));
        progress.step("Fitted");
        var withoutOne = IntStream.range(0, criteria.size())
                .mapToObj(dropped -> {
                    var without = yardstick.learn(without(dropped, learnt.weights()));
                    progress.step("Fitted without " + criteria.get(dropped));
                    return yardstick.measure(without.weights());
                })
                .toList();
        return new Fitting(
                criteria,
                fit.size(),
                validation.size(),
                yardstick.measure(present),
                yardstick.measure(yardstick.bestScale(present)),
                yardstick.measure(learnt.weights()),
                yardstick.measure(Floor.raise(learnt.weights())),
                learnt.gap(),
                withoutOne);
    }

    /** How many steps of progress it makes. */
    static int steps(Weights weights) {
        return 1 + weights.byCriterion().size();
    }

    private static double[] ones(int count) {
        var ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** Starts where the whole fit ended; nothing but the dropped one may start at 0, where it would stay. */
    private static double[] without(int dropped, double[] weights) {
        var start = Arrays.stream(weights)
                .map(weight -> Math.max(weight, Double.MIN_NORMAL))
                .toArray();
        start[dropped] = 0;
        return start;
    }

    /** Measures weights on both parts. */
    private record Yardstick(List<TrainingList> fit, List<TrainingList> validation) {

        SoftmaxFit learn(double[] start) {
            return SoftmaxFit.of(new SoftmaxLoss(fit, SoftmaxLoss.PENALTY), start);
        }

        Standing measure(double[] weights) {
            return new Standing(weights, new SoftmaxLoss(fit, 0).value(weights), ListMetrics.of(validation, weights));
        }

        /** The points of the present weights as the only criterion: its weight is the scale. */
        double[] bestScale(double[] weights) {
            var points = fit.stream().map(list -> list.pointsOnly(weights)).toList();
            var scale =
                    SoftmaxFit.of(new SoftmaxLoss(points, 0), new double[] {1}).weights()[0];
            return Arrays.stream(weights).map(weight -> weight * scale).toArray();
        }
    }
}
