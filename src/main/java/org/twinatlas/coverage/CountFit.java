package org.twinatlas.coverage;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/** The search for the parameters of a {@link CountModel}. */
final class CountFit {

    private static final int MOST_STEPS = 40;
    private static final double UNCHANGED = 1e-8;
    /** Lets a column be fitted that says nothing, as a kind of tie that no pair of a small graph has. */
    private static final double RIDGE = 1e-6;

    private static final double LEAST_VARIANCE = 1e-4;

    private final CountData data;
    private final int columns;
    private double[] parameters;
    private RealMatrix covariance;
    private double dispersion = 1;
    private double effectVariance = 1;

    CountFit(CountData data) {
        this.data = data;
        this.columns = data.columns();
        this.parameters = new double[columns + data.groups()];
        this.covariance = new Array2DRowRealMatrix(parameters.length, parameters.length);
        parameters[0] = Math.log(data.meanCount() + 1e-6)
                - Arrays.stream(data.offset()).average().orElse(0);
    }

    void findParameters() {
        var moved = Double.MAX_VALUE;
        for (int step = 0; step < MOST_STEPS && moved > UNCHANGED; step++) {
            moved = step(step == MOST_STEPS - 1);
        }
    }

    /** One weighted regression; how far the parameters moved. */
    private double step(boolean last) {
        var size = parameters.length;
        var information = new double[size][size];
        var right = new double[size];
        addPenalties(information);
        for (int row = 0; row < data.size(); row++) {
            add(row, information, right);
        }
        mirror(information);
        var solver = new CholeskyDecomposition(new Array2DRowRealMatrix(information, false)).getSolver();
        var next = solver.solve(new ArrayRealVector(right, false)).toArray();
        var moved = 0.0;
        for (int k = 0; k < size; k++) {
            moved = Math.max(moved, Math.abs(next[k] - parameters[k]));
        }
        parameters = next;
        if (moved <= UNCHANGED || last) {
            covariance = solver.getInverse();
        }
        return moved;
    }

    private void addPenalties(double[][] information) {
        for (int k = 0; k < information.length; k++) {
            information[k][k] = k < columns ? RIDGE : 1 / effectVariance;
        }
    }

    /** Adds what one count says, to the upper half of the matrix. */
    private void add(int row, double[][] information, double[] right) {
        var logMean = data.logMean(row, parameters);
        var mean = Math.exp(logMean);
        var weight = mean / (1 + dispersion * mean);
        var working = weight * (logMean - data.offset()[row] + (data.y()[row] - mean) / mean);
        var x = data.x()[row];
        for (int k = 0; k < columns; k++) {
            right[k] += x[k] * working;
            for (int l = k; l < columns; l++) {
                information[k][l] += weight * x[k] * x[l];
            }
        }
        if (data.groups() > 0) {
            var one = columns + data.one()[row];
            var other = columns + data.other()[row];
            addEffect(one, x, weight, working, information, right);
            addEffect(other, x, weight, working, information, right);
            information[Math.min(one, other)][Math.max(one, other)] += weight;
        }
    }

    private void addEffect(
            int effect, double[] x, double weight, double working, double[][] information, double[] right) {
        right[effect] += working;
        information[effect][effect] += weight;
        for (int k = 0; k < columns; k++) {
            information[k][effect] += weight * x[k];
        }
    }

    private static void mirror(double[][] matrix) {
        for (int k = 0; k < matrix.length; k++) {
            for (int l = 0; l < k; l++) {
                matrix[k][l] = matrix[l][k];
            }
        }
    }

    /** How far the two variances moved, as a logarithm. */
    double findVariances() {
        var likeliest = Dispersion.likeliest(data.y(), data.means(parameters));
        var moved = Math.abs(Math.log(likeliest / dispersion));
        dispersion = likeliest;
        if (data.groups() > 0) {
            var variance = Math.max(LEAST_VARIANCE, meanSquareOfEffects());
            moved = Math.max(moved, Math.abs(Math.log(variance / effectVariance)));
            effectVariance = variance;
        }
        return moved;
    }

    private double meanSquareOfEffects() {
        var sum = 0.0;
        for (int k = columns; k < parameters.length; k++) {
            sum += parameters[k] * parameters[k] + covariance.getEntry(k, k);
        }
        return sum / data.groups();
    }

    CountModel model(boolean converged) {
        var errors = new double[columns];
        for (int k = 0; k < columns; k++) {
            errors[k] = Math.sqrt(covariance.getEntry(k, k));
        }
        return new CountModel(
                Arrays.copyOf(parameters, columns),
                errors,
                dispersion,
                Arrays.copyOfRange(parameters, columns, parameters.length),
                data.groups() == 0 ? 0 : effectVariance,
                converged);
    }
}
