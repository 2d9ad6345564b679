package org.twinatlas.backtest;

import java.util.Arrays;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;

/**
 * The weights of 0 or more with the least loss.
 *
 * <p>The optimiser knows no bounds, so that it is given θ with weight = θ²: smooth, and unlike a penalty it reaches the
 * bound. The loss is convex in the weights, so that the only points at which θ stands still without being best are
 * those where a weight is 0 that should not be; {@link #gap} tells them from the best one.
 *
 * @param weights one for every criterion
 * @param gap how far the weights are from being optimal: the longest step, over all weights, that the gradient would
 *     still take within the bounds (0 at the optimum)
 */
record SoftmaxFit(double[] weights, double gap) {

    /** A gap below this moves no weight in a digit that is published. */
    static final double CONVERGED = 1e-5;

    private static final int MOST_RESTARTS = 40;
    private static final int MOST_EVALUATIONS = 2_000;
    private static final double UNCHANGED = 1e-9;

    /** A weight that starts much lower would take long to come back. */
    private static final double LEAST_START = 0.05;

    /**
     * @param start one for every criterion; what starts at 0 stays there
     */
    static SoftmaxFit of(SoftmaxLoss loss, double[] start) {
        var roots = Arrays.stream(start)
                .map(weight -> weight == 0 ? 0 : Math.sqrt(Math.max(LEAST_START, weight)))
                .toArray();
        for (int restart = 0; restart < MOST_RESTARTS && gap(loss, roots) > CONVERGED; restart++) {
            roots = descend(loss, roots);
        }
        return new SoftmaxFit(squares(roots), gap(loss, roots));
    }

    boolean hasConverged() {
        return gap <= CONVERGED;
    }

    /** Conjugate gradients lose their directions with time, so that they are started again from where they stop. */
    private static double[] descend(SoftmaxLoss loss, double[] roots) {
        var optimiser = new NonLinearConjugateGradientOptimizer(
                Formula.POLAK_RIBIERE, new SimpleValueChecker(UNCHANGED, UNCHANGED), 1e-4, 1e-4, 0.1);
        try {
            return optimiser
                    .optimize(
                            new MaxEval(MOST_EVALUATIONS),
                            new ObjectiveFunction(point -> loss.value(squares(point))),
                            new ObjectiveFunctionGradient(point -> gradient(loss, point)),
                            GoalType.MINIMIZE,
                            new InitialGuess(roots))
                    .getPoint();
        } catch (MathIllegalStateException e) {
            return roots; // no step leads further down, or too many were taken: the gap says how good they are
        }
    }

    private static double[] gradient(SoftmaxLoss loss, double[] roots) {
        var gradient = loss.gradient(squares(roots));
        for (int k = 0; k < roots.length; k++) {
            gradient[k] *= 2 * roots[k];
        }
        return gradient;
    }

    private static double gap(SoftmaxLoss loss, double[] roots) {
        var weights = squares(roots);
        var gradient = loss.gradient(weights);
        var gap = 0.0;
        for (int k = 0; k < weights.length; k++) {
            if (roots[k] != 0) {
                gap = Math.max(gap, Math.abs(Math.min(weights[k], gradient[k])));
            }
        }
        return gap;
    }

    private static double[] squares(double[] roots) {
        return Arrays.stream(roots).map(root -> root * root).toArray();
    }
}
