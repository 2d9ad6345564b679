package org.twinatlas.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * How badly weights explain which city of each list is the true partner: −ln of the probability that a multinomial
 * logit gives it, mean over the lists by their weights, plus a penalty on large weights.
 *
 * <p>A drawn city counts exp(points) / (probability with which it was drawn), so that the sum over the list estimates
 * the sum over all admissible cities (McFadden 1978). Without that, the many cities drawn from the top of the list would
 * teach that whatever brings a city there is bad.
 */
final class SoftmaxLoss {

    /** Keeps weights finite where the data alone would not, and is too small to move the others. */
    static final double PENALTY = 1e-4;

    /** A fixed number of parts, summed in a fixed order: the same sum on any number of cores. */
    private static final int PARTS = 16;

    private final List<TrainingList> lists;
    private final int criteria;
    private final double penalty;
    private final double totalWeight;

    /** @param penalty on the sum of the squared weights; 0 for the loss itself */
    SoftmaxLoss(List<TrainingList> lists, double penalty) {
        this.lists = lists;
        this.criteria = lists.getFirst().criteria();
        this.penalty = penalty;
        this.totalWeight = lists.stream().mapToDouble(TrainingList::weight).sum();
    }

    /** @param weights one for every criterion */
    double value(double[] weights) {
        var sum = sum(
                1,
                (list, sums) ->
                        sums[0] += list.weight() * Chances.of(list, weights).loss())[0];
        var squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
        return sum / totalWeight + penalty * squares;
    }

    /** Of {@link #value}, by every weight: what the criterion is expected to be, minus what it is at the partner. */
    double[] gradient(double[] weights) {
        var gradient = sum(criteria, (list, sums) -> addGradient(list, Chances.of(list, weights), sums));
        for (int k = 0; k < criteria; k++) {
            gradient[k] = gradient[k] / totalWeight + 2 * penalty * weights[k];
        }
        return gradient;
    }

    /** The second derivatives of {@link #value}, by every two weights: how the criteria vary together. */
    double[][] hessian(double[] weights) {
        var sums = sum(criteria * criteria, (list, part) -> addHessian(list, Chances.of(list, weights), part));
        var hessian = new double[criteria][criteria];
        for (int k = 0; k < criteria; k++) {
            for (int l = 0; l <= k; l++) {
                hessian[k][l] = sums[k * criteria + l] / totalWeight + (k == l ? 2 * penalty : 0);
                hessian[l][k] = hessian[k][l];
            }
        }
        return hessian;
    }

    private double[] sum(int size, BiConsumer<TrainingList, double[]> add) {
        var total = new double[size];
        IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> {
                    var sums = new double[size];
                    for (int i = part; i < lists.size(); i += PARTS) {
                        add.accept(lists.get(i), sums);
                    }
                    return sums;
                })
                .toList()
                .forEach(sums -> Arrays.setAll(total, i -> total[i] + sums[i]));
        return total;
    }

    private static void addGradient(TrainingList list, Chances chances, double[] sums) {
        for (int row = 0; row < list.rows(); row++) {
            var share = list.weight() * (chances.ofRow()[row] - (row == 0 ? 1 : 0));
            for (int k = 0; k < list.criteria(); k++) {
                sums[k] += share * list.value(row, k);
            }
        }
    }

    private static void addHessian(TrainingList list, Chances chances, double[] sums) {
        var criteria = list.criteria();
        var expected = new double[criteria];
        for (int row = 0; row < list.rows(); row++) {
            for (int k = 0; k < criteria; k++) {
                var share = chances.ofRow()[row] * list.value(row, k);
                expected[k] += share;
                for (int l = 0; l <= k && share != 0; l++) {
                    sums[k * criteria + l] += list.weight() * share * list.value(row, l);
                }
            }
        }
        for (int k = 0; k < criteria; k++) {
            for (int l = 0; l <= k; l++) {
                sums[k * criteria + l] -= list.weight() * expected[k] * expected[l];
            }
        }
    }

    /**
     * What the weights make of a list.
     *
     * @param ofRow the probability that they give each row
     * @param loss −ln of that of the partner
     */
    private record Chances(double[] ofRow, double loss) {

        static Chances of(TrainingList list, double[] weights) {
            var chances = new double[list.rows()];
            var highest = Double.NEGATIVE_INFINITY;
            for (int row = 0; row < chances.length; row++) {
                chances[row] = list.points(row, weights) - list.logInclusion()[row];
                highest = Math.max(highest, chances[row]);
            }
            var partner = chances[0];
            var total = 0.0;
            for (int row = 0; row < chances.length; row++) {
                chances[row] = Math.exp(chances[row] - highest); // no overflow
                total += chances[row];
            }
            for (int row = 0; row < chances.length; row++) {
                chances[row] /= total;
            }
            return new Chances(chances, Math.log(total) + highest - partner);
        }
    }
}
