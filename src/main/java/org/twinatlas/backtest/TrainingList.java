package org.twinatlas.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinatlas.backtest.Strata.Negative;
import org.twinatlas.match.Judged;

/**
 * A question with what could be answered: in row 0 the true partner, then wrong answers. Plain arrays of floats, because
 * there are some ten million values.
 *
 * @param weight how much the question counts
 * @param criteria how many values a row has
 * @param values the rows, one after the other; 0 to 1, and 0 without data, which brings no points either
 * @param logInclusion of every row, ln of the probability with which it was drawn; 0 for the partner
 */
record TrainingList(double weight, int criteria, float[] values, float[] logInclusion) {

    /**
     * @param judged by id; a city that a rule bars is not among them
     * @return empty if a rule bars the true partner
     */
    static Optional<TrainingList> of(
            Question question, double weight, List<Negative> negatives, Map<Long, Judged> judged) {
        var partner = judged.get(question.partner());
        if (partner == null) {
            return Optional.empty();
        }
        var rows = new ArrayList<Judged>(List.of(partner));
        var logs = new ArrayList<Double>(List.of(0.0));
        for (var negative : negatives) {
            var row = judged.get(negative.id());
            if (row != null) {
                rows.add(row);
                logs.add(negative.logInclusion());
            }
        }
        return Optional.of(of(weight, rows, logs));
    }

    private static TrainingList of(double weight, List<Judged> rows, List<Double> logs) {
        var criteria = rows.getFirst().values().size();
        var values = new float[rows.size() * criteria];
        var logInclusion = new float[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            logInclusion[row] = logs.get(row).floatValue();
            for (int k = 0; k < criteria; k++) {
                var value = rows.get(row).values().get(k);
                values[row * criteria + k] = value == null ? 0 : value.floatValue();
            }
        }
        return new TrainingList(weight, criteria, values, logInclusion);
    }

    int rows() {
        return logInclusion.length;
    }

    double value(int row, int criterion) {
        return values[row * criteria + criterion];
    }

    /** Σ weight × value. */
    double points(int row, double[] weights) {
        var points = 0.0;
        for (int k = 0; k < criteria; k++) {
            points += weights[k] * values[row * criteria + k];
        }
        return points;
    }

    /** The same list, with the points of these weights as its only criterion. */
    TrainingList pointsOnly(double[] weights) {
        var points = new float[rows()];
        for (int row = 0; row < rows(); row++) {
            points[row] = (float) points(row, weights);
        }
        return new TrainingList(weight, 1, points, logInclusion);
    }

    /**
     * Where the partner would stand among all admissible cities: every drawn city stands for as many as it was drawn
     * from, one with equal points for half as many.
     */
    double rank(double[] weights) {
        var partner = points(0, weights);
        var rank = 1.0;
        for (int row = 1; row < rows(); row++) {
            var points = points(row, weights);
            if (points >= partner) {
                rank += (points > partner ? 1 : 0.5) * Math.exp(-logInclusion[row]);
            }
        }
        return rank;
    }
}
