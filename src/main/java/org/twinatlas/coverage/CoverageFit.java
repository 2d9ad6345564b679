package org.twinatlas.coverage;

import java.util.List;

/**
 * What has been fitted. The mean is exp(Σ coefficient × value), times the activity of the countries.
 *
 * @param activityVariance variance of the logarithm of the activities of countries
 * @param pairDispersion α of pairs of countries: variance = mean + α mean²
 * @param subdivisionDispersion the same of subdivisions
 * @param converged whether another round would have changed nothing
 */
public record CoverageFit(
        String dataVersion,
        List<Coefficient> coefficients,
        double activityVariance,
        double pairDispersion,
        double subdivisionDispersion,
        boolean converged) {

    /** @param error standard error */
    public record Coefficient(String name, double value, double error) {}

    CoverageFit withDataVersion(String version) {
        return new CoverageFit(
                version, coefficients, activityVariance, pairDispersion, subdivisionDispersion, converged);
    }

    Spread spread() {
        return new Spread(activityVariance, pairDispersion, subdivisionDispersion);
    }
}
