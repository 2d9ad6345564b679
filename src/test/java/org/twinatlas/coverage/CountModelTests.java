package org.twinatlas.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.junit.jupiter.api.Test;
import org.twinatlas.coverage.Spread.Terms;

/** Counts are made from known coefficients; the fit must find these, and the interval must hold what it promises. */
class CountModelTests {

    private static final double[] PLANTED = {-1.0, 0.8, -0.5};

    @Test
    void findsTheCoefficientsAndTheDispersionOfPlantedCounts() {
        var random = new Random(1);
        var planted = planted(4_000, 0, 0, 0.7, random);
        var fit = CountModel.of(planted);
        assertThat(fit.converged()).isTrue();
        for (int k = 0; k < PLANTED.length; k++) {
            assertThat(fit.coefficients()[k]).isCloseTo(PLANTED[k], within(3 * fit.errors()[k]));
        }
        assertThat(fit.dispersion()).isCloseTo(0.7, within(0.1));
        assertThat(pearson(planted, fit)).isCloseTo(1, within(0.1));
    }

    @Test
    void findsTheVarianceOfTheEffectsOfPlantedCountries() {
        var fit = CountModel.of(planted(0, 120, 1.2, 0.8, new Random(2)));
        assertThat(fit.effectVariance()).isCloseTo(1.2, within(0.35));
        assertThat(fit.dispersion()).isCloseTo(0.8, within(0.15));
        assertThat(fit.coefficients()[1]).isCloseTo(PLANTED[1], within(0.1));
        assertThat(fit.coefficients()[2]).isCloseTo(PLANTED[2], within(0.1));
    }

    /** What is counted is how many of the planted countries lie within the interval around what was expected of them. */
    @Test
    void theIntervalHolds95OfAHundredCountries() {
        var inside = 0;
        var all = 0;
        for (int seed = 10; seed < 16; seed++) {
            var data = planted(0, 100, 1.0, 0.8, new Random(seed));
            var fit = CountModel.of(data);
            var spread = new Spread(fit.effectVariance(), fit.dispersion(), 0);
            for (int country = 0; country < 100; country++) {
                var range = spread.of(terms(data, fit, country));
                var count = total(data, country);
                inside += count >= range.low() && count <= range.high() ? 1 : 0;
                all++;
            }
        }
        assertThat(inside / (double) all).isBetween(0.92, 0.98);
    }

    @Test
    void aColumnThatSaysNothingIsFittedToo() {
        var planted = planted(500, 0, 0, 0.5, new Random(3));
        var x = Arrays.stream(planted.x())
                .map(row -> new double[] {row[0], row[1], 0})
                .toArray(double[][]::new);
        var fit = CountModel.of(CountData.withoutGroups(x, planted.y(), planted.offset()));
        assertThat(fit.coefficients()[2]).isCloseTo(0, within(1e-9));
    }

    @Test
    void theSameCountsGiveTheSameFit() {
        var data = planted(0, 40, 1.0, 0.8, new Random(4));
        assertThat(CountModel.of(data).effects()).isEqualTo(CountModel.of(data).effects());
    }

    private static Terms terms(CountData data, CountModel fit, int country) {
        var sum = 0.0;
        var squares = 0.0;
        for (int row = 0; row < data.size(); row++) {
            if (data.one()[row] == country || data.other()[row] == country) {
                var parameters = new double[data.columns() + data.groups()];
                System.arraycopy(fit.coefficients(), 0, parameters, 0, data.columns());
                var other = data.one()[row] == country ? data.other()[row] : data.one()[row];
                parameters[data.columns() + other] = fit.effects()[other];
                var mean = Math.exp(data.logMean(row, parameters));
                sum += mean;
                squares += mean * mean;
            }
        }
        return new Terms(sum, sum * sum, squares);
    }

    private static double total(CountData data, int country) {
        var sum = 0.0;
        for (int row = 0; row < data.size(); row++) {
            sum += data.one()[row] == country || data.other()[row] == country ? data.y()[row] : 0;
        }
        return sum;
    }

    private static double pearson(CountData data, CountModel fit) {
        var means = data.means(fit.coefficients());
        var sum = 0.0;
        for (int row = 0; row < means.length; row++) {
            var variance = means[row] + fit.dispersion() * means[row] * means[row];
            sum += Math.pow(data.y()[row] - means[row], 2) / variance;
        }
        return sum / means.length;
    }

    /** Rows without groups, or one row for each pair of groups. */
    private static CountData planted(int rows, int groups, double variance, double dispersion, Random random) {
        var x = new ArrayList<double[]>();
        var y = new ArrayList<Double>();
        var ends = new ArrayList<int[]>();
        var effects = random.doubles(groups)
                .map(ignored -> Math.sqrt(variance) * random.nextGaussian())
                .toArray();
        for (var pair : pairs(rows, groups)) {
            var row = new double[] {1, random.nextGaussian(), random.nextGaussian()};
            var log = PLANTED[0] + PLANTED[1] * row[1] + PLANTED[2] * row[2];
            var mean = Math.exp(log + (groups == 0 ? 1 : effects[pair[0]] + effects[pair[1]]));
            x.add(row);
            y.add(count(mean, dispersion, random));
            ends.add(pair);
        }
        var offset = new double[x.size()];
        Arrays.fill(offset, groups == 0 ? 1 : 0);
        return new CountData(
                x.toArray(double[][]::new),
                y.stream().mapToDouble(Double::doubleValue).toArray(),
                offset,
                ends.stream().mapToInt(pair -> pair[0]).toArray(),
                ends.stream().mapToInt(pair -> pair[1]).toArray(),
                groups);
    }

    private static List<int[]> pairs(int rows, int groups) {
        var pairs = new ArrayList<int[]>();
        for (int row = 0; row < rows; row++) {
            pairs.add(new int[] {0, 0});
        }
        for (int one = 0; one < groups; one++) {
            for (int other = one + 1; other < groups; other++) {
                pairs.add(new int[] {one, other});
            }
        }
        return pairs;
    }

    /** A Poisson count whose mean is gamma distributed is negative binomial. */
    private static double count(double mean, double dispersion, Random random) {
        var gamma = new GammaDistribution(1 / dispersion, dispersion * mean)
                .inverseCumulativeProbability(0.0005 + 0.999 * random.nextDouble());
        var limit = Math.exp(-Math.min(gamma, 700));
        var count = 0;
        for (var product = random.nextDouble(); product > limit && count < 100_000; count++) {
            product *= random.nextDouble();
        }
        return count;
    }
}
