package org.twinatlas.coverage;

/**
 * Counts with what explains them.
 *
 * @param x one row for each count; the first column is 1
 * @param y the counts
 * @param offset what the logarithm of the mean holds beside x
 * @param one whose effect the mean has, 0 to groups − 1
 * @param other whose effect it has as well
 * @param groups how many have an effect; 0 for none, and then one and other are not read
 */
record CountData(double[][] x, double[] y, double[] offset, int[] one, int[] other, int groups) {

    static CountData withoutGroups(double[][] x, double[] y, double[] offset) {
        return new CountData(x, y, offset, new int[0], new int[0], 0);
    }

    int size() {
        return y.length;
    }

    int columns() {
        return x[0].length;
    }

    double meanCount() {
        var sum = 0.0;
        for (double count : y) {
            sum += count;
        }
        return sum / Math.max(1, y.length);
    }

    /** ln of the mean, kept where its exponential is a sensible number. */
    double logMean(int row, double[] parameters) {
        var sum = offset[row];
        for (int k = 0; k < columns(); k++) {
            sum += x[row][k] * parameters[k];
        }
        if (groups > 0) {
            sum += parameters[columns() + one[row]] + parameters[columns() + other[row]];
        }
        return Math.max(-20, Math.min(12, sum));
    }

    double[] means(double[] parameters) {
        var means = new double[size()];
        for (int row = 0; row < means.length; row++) {
            means[row] = Math.exp(logMean(row, parameters));
        }
        return means;
    }
}
