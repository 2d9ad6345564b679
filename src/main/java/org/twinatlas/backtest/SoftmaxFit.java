package org.twinatlas.backtest;

import java.util.Arrays;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
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
    static final double CONVERGED = 1e-6;

    private static final int MOST_ROUNDS = 5;
    private static final int MOST_STEPS = 50;
    private static final double UNCHANGED = 1e-10;
    private static final double LINE_TOLERANCE = 1e-3;
    private static final double NEWTON_STEP = 1;

    /** Lets the curvature be inverted where a weight is 0. */
    private static final double LEAST_CURVATURE = 1e-9;

    /** A weight that starts much lower would take long to come back. */
    private static final double LEAST_START = 0.05;

    /**
     * @param start one for every criterion; what starts at 0 stays there
     */
    static SoftmaxFit of(SoftmaxLoss loss, double[] start) {
        var roots = Arrays.stream(start)
                .map(weight -> weight == 0 ? 0 : Math.sqrt(Math.max(LEAST_START, weight)))
                .toArray();
        for (int round = 0; round < MOST_ROUNDS && gap(loss, roots) > CONVERGED; round++) {
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
                Formula.POLAK_RIBIERE,
                new SimpleValueChecker(UNCHANGED, UNCHANGED, MOST_STEPS),
                LINE_TOLERANCE,
                LINE_TOLERANCE,
                NEWTON_STEP,
                (point, residual) -> newtonStep(loss, point, residual));
        try {
            return optimiser
                    .optimize(
                            MaxEval.unlimited(), // a round ends by its steps
                            new ObjectiveFunction(point -> loss.value(squares(point))),
                            new ObjectiveFunctionGradient(point -> gradient(loss, point)),
                            GoalType.MINIMIZE,
                            new InitialGuess(roots))
                    .getPoint();
        } catch (MathIllegalStateException e) {
            return roots; // no step leads further down: the gap says how good they are
        }
    }

    /**
     * Criteria go together, and some vary little: plain conjugate gradients would need thousands of steps. With the
     * curvature as preconditioner they need some ten. It is that of the loss by θ, which the absolute value makes
     * positive also where a weight leaves 0.
     */
    private static double[] newtonStep(SoftmaxLoss loss, double[] roots, double[] residual) {
        var weights = squares(roots);
        var gradient = loss.gradient(weights);
        var curvature = loss.hessian(weights);
        for (int k = 0; k < roots.length; k++) {
            for (int l = 0; l < roots.length; l++) {
                curvature[k][l] *= 4 * roots[k] * roots[l];
            }
            curvature[k][k] += 2 * Math.abs(gradient[k]) + LEAST_CURVATURE;
        }
        return new CholeskyDecomposition(new Array2DRowRealMatrix(curvature, false))
                .getSolver()
                .solve(new ArrayRealVector(residual, false))
                .toArray();
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
