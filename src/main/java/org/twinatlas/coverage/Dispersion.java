package org.twinatlas.coverage;

import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;
import org.hipparchus.special.Gamma;

/**
 * How much more than Poisson counts vary around their means: variance = mean + α mean² (NB2, Cameron and Trivedi 2013,
 * section 3.3). α is the one that makes the counts likeliest, given the means (profile likelihood).
 */
final class Dispersion {

    private static final double LEAST = Math.log(1e-4);
    private static final double MOST = Math.log(100);
    private static final double TOLERANCE = 1e-9;
    private static final int EVALUATIONS = 500;

    private Dispersion() {}

    static double likeliest(double[] counts, double[] means) {
        var optimum = new BrentOptimizer(TOLERANCE, TOLERANCE)
                .optimize(
                        new MaxEval(EVALUATIONS),
                        new UnivariateObjectiveFunction(log -> logLikelihood(counts, means, Math.exp(log))),
                        GoalType.MAXIMIZE,
                        new SearchInterval(LEAST, MOST));
        return Math.exp(optimum.getPoint());
    }

    /** Without what does not depend on α. */
    private static double logLikelihood(double[] counts, double[] means, double alpha) {
        var r = 1 / alpha;
        var atZero = Gamma.logGamma(r);
        var sum = 0.0;
        for (int i = 0; i < counts.length; i++) {
            sum -= r * Math.log1p(means[i] / r);
            if (counts[i] > 0) {
                sum += Gamma.logGamma(counts[i] + r) - atZero - counts[i] * Math.log(r + means[i]);
            }
        }
        return sum;
    }
}
