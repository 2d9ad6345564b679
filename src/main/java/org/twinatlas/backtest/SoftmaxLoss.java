package org.twinatlas.backtest;

import java.util.Arrays;
import java.util.List;
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
        var sum = 0.0;
        for (var part : parts(weights, false)) {
            sum += part[criteria];
        }
        var squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
        return sum / totalWeight + penalty * squares;
    }

    /** Of {@link #value}, by every weight. */
    double[] gradient(double[] weights) {
        var gradient = new double[criteria];
        for (var part : parts(weights, true)) {
            for (int k = 0; k < criteria; k++) {
                gradient[k] += part[k] / totalWeight;
            }
        }
        for (int k = 0; k < criteria; k++) {
            gradient[k] += 2 * penalty * weights[k];
        }
        return gradient;
    }

    /** Of every part the sum of the gradients, and behind it that of the losses. */
    private List<double[]> parts(double[] weights, boolean withGradient) {
        return IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> {
                    var sums = new double[criteria + 1];
                    for (int i = part; i < lists.size(); i += PARTS) {
                        add(lists.get(i), weights, withGradient, sums);
                    }
                    return sums;
                })
                .toList();
    }

    private static void add(TrainingList list, double[] weights, boolean withGradient, double[] sums) {
        var scores = new double[list.rows()];
        var highest = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < scores.length; row++) {
            scores[row] = list.points(row, weights) - list.logInclusion()[row];
            highest = Math.max(highest, scores[row]);
        }
        var partner = scores[0];
        var total = 0.0;
        for (int row = 0; row < scores.length; row++) {
            scores[row] = Math.exp(scores[row] - highest); // no overflow
            total += scores[row];
        }
        sums[list.criteria()] += list.weight() * (Math.log(total) + highest - partner);
        if (withGradient) {
            addGradient(list, scores, total, sums);
        }
    }

    /** What a criterion is expected to be, by the model, minus what it is at the partner. */
    private static void addGradient(TrainingList list, double[] scores, double total, double[] sums) {
        for (int row = 0; row < scores.length; row++) {
            var share = scores[row] / total - (row == 0 ? 1 : 0);
            for (int k = 0; k < list.criteria(); k++) {
                sums[k] += list.weight() * share * list.value(row, k);
            }
        }
    }
}
