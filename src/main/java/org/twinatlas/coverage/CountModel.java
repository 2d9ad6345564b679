package org.twinatlas.coverage;

/**
 * A negative binomial regression with logarithmic link, whose mean may also have an effect of each of two groups:
 *
 * <p>ln mean = offset + x · coefficients + effect of the one + effect of the other, effects normal around 0.
 *
 * <p>Fitted by iteratively reweighted least squares (McCullagh and Nelder 1989, chapter 2), in which the effects are
 * penalised by their variance (penalised quasi-likelihood, Breslow and Clayton 1993). Their variance is the mean of
 * what is expected of their squares, and the dispersion the likeliest; both are found in turns with the coefficients.
 *
 * @param coefficients of the columns of x
 * @param errors their standard errors
 * @param dispersion α of {@link Dispersion}
 * @param effects of the groups
 * @param effectVariance of the effects
 * @param converged whether a further round would have changed nothing
 */
record CountModel(
        double[] coefficients,
        double[] errors,
        double dispersion,
        double[] effects,
        double effectVariance,
        boolean converged) {

    private static final int MOST_ROUNDS = 60;
    private static final double UNCHANGED = 1e-6;

    static CountModel of(CountData data) {
        var fit = new CountFit(data);
        var converged = false;
        for (int round = 0; round < MOST_ROUNDS && !converged; round++) {
            fit.findParameters();
            converged = fit.findVariances() < UNCHANGED;
        }
        fit.findParameters();
        return fit.model(converged);
    }
}
