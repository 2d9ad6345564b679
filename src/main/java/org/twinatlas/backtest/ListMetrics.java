package org.twinatlas.backtest;

import java.util.Arrays;
import java.util.List;

/**
 * How good weights are on lists of drawn cities, in which every city stands for those from which it was drawn. The hits
 * are comparable with each other and not with those of a back-test, which ranks all cities.
 *
 * @param loss mean −ln of the probability of the true partner, questions weighted as in the fit
 * @param hits10 share of questions whose partner is estimated to stand within the first ten
 * @param hits50 within the first fifty
 */
record ListMetrics(double loss, double hits10, double hits50) {

    static ListMetrics of(List<TrainingList> lists, double[] weights) {
        var ranks = lists.stream().mapToDouble(list -> list.rank(weights)).toArray();
        return new ListMetrics(new SoftmaxLoss(lists, 0).value(weights), share(ranks, 10), share(ranks, 50));
    }

    private static double share(double[] ranks, int depth) {
        return Arrays.stream(ranks).filter(rank -> rank < depth + 0.5).count() / (double) ranks.length;
    }
}
