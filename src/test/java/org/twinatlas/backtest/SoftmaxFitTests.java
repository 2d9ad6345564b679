package org.twinatlas.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Lists whose true partner was chosen by known weights: the fit must find them. */
class SoftmaxFitTests {

    private static final double[] PLANTED = {4, 2, 1, 0};
    private static final double THREE_STANDARD_ERRORS = 0.25; // of the first, with 4,000 lists
    private static final double[] START = {1, 1, 1, 1};

    @Test
    void findsPlantedWeights() {
        var fit = SoftmaxFit.of(new SoftmaxLoss(planted(4000, Draw.ALL), 0), START);

        assertThat(fit.hasConverged()).isTrue();
        assertThat(fit.weights()).containsExactly(PLANTED, within(THREE_STANDARD_ERRORS));
    }

    @Test
    void findsThemThoughMoreWereDrawnFromTheTop() {
        var corrected = SoftmaxFit.of(new SoftmaxLoss(planted(4000, Draw.MOSTLY_TOP), 0), START);
        var uncorrected = SoftmaxFit.of(new SoftmaxLoss(planted(4000, Draw.MOSTLY_TOP_UNTOLD), 0), START);

        assertThat(corrected.weights()).containsExactly(PLANTED, within(THREE_STANDARD_ERRORS));
        assertThat(uncorrected.weights()[0])
                .as("without the correction, what brings cities to the top seems to be worth less")
                .isLessThan(2.5);
    }

    @Test
    void aCriterionThatSpeaksAgainstPartnersGetsNothing() {
        var lists = planted(1000, Draw.ALL).stream()
                .map(SoftmaxFitTests::withFirstTurnedRound)
                .toList();

        var fit = SoftmaxFit.of(new SoftmaxLoss(lists, SoftmaxLoss.PENALTY), START);

        assertThat(fit.hasConverged()).isTrue();
        assertThat(fit.weights()[0]).isBetween(0.0, 1e-4);
        assertThat(fit.weights()[1]).isGreaterThan(1);
    }

    @Test
    void whatStartsAtZeroIsLeftOut() {
        var loss = new SoftmaxLoss(planted(500, Draw.ALL), SoftmaxLoss.PENALTY);

        var fit = SoftmaxFit.of(loss, new double[] {0, 1, 1, 1});

        assertThat(fit.hasConverged()).isTrue();
        assertThat(fit.weights()[0]).isZero();
        assertThat(loss.value(fit.weights()))
                .isGreaterThan(loss.value(SoftmaxFit.of(loss, START).weights()) + 0.1);
    }

    @Test
    void theStartDoesNotMatter() {
        var loss = new SoftmaxLoss(planted(500, Draw.ALL), SoftmaxLoss.PENALTY);

        var fromBelow = SoftmaxFit.of(loss, new double[] {Double.MIN_NORMAL, 0.1, 9, 9});

        assertThat(fromBelow.weights())
                .containsExactly(SoftmaxFit.of(loss, START).weights(), within(0.005));
    }

    @Test
    void aListCountsByItsWeight() {
        var lists = planted(400, Draw.ALL);
        var twice = new ArrayList<>(lists);
        twice.addAll(lists.subList(0, 100));
        var weighted = new ArrayList<>(lists);
        weighted.replaceAll(list -> lists.indexOf(list) < 100
                ? new TrainingList(2, list.criteria(), list.values(), list.logInclusion())
                : list);

        assertThat(new SoftmaxLoss(weighted, 0).value(PLANTED))
                .isCloseTo(new SoftmaxLoss(twice, 0).value(PLANTED), within(1e-12));
    }

    @Test
    void theGradientIsThatOfTheLoss() {
        var loss = new SoftmaxLoss(planted(100, Draw.MOSTLY_TOP), 0.01);
        var at = new double[] {0.7, 1.3, 0.2, 2};

        var gradient = loss.gradient(at);

        for (int k = 0; k < at.length; k++) {
            assertThat(gradient[k]).isCloseTo(difference(loss, at, k), within(1e-7));
        }
    }

    @Test
    void theHessianIsThatOfTheGradient() {
        var loss = new SoftmaxLoss(planted(100, Draw.MOSTLY_TOP), 0.01);
        var at = new double[] {0.7, 1.3, 0.2, 2};
        var step = 1e-5;

        for (int k = 0; k < at.length; k++) {
            var above = at.clone();
            above[k] += step;
            var below = at.clone();
            below[k] -= step;
            for (int l = 0; l < at.length; l++) {
                var difference = (loss.gradient(above)[l] - loss.gradient(below)[l]) / (2 * step);
                assertThat(loss.hessian(at)[k][l]).isCloseTo(difference, within(1e-7));
            }
        }
    }

    private static double difference(SoftmaxLoss loss, double[] at, int k) {
        var step = 1e-5;
        var above = at.clone();
        var below = at.clone();
        above[k] += step;
        below[k] -= step;
        return (loss.value(above) - loss.value(below)) / (2 * step);
    }

    /** How wrong answers get into a list of a hundred cities. */
    private enum Draw {
        ALL,
        /** Of the twenty with the most points all, of the others a quarter. */
        MOSTLY_TOP,
        /** The same, but as if all had been drawn. */
        MOSTLY_TOP_UNTOLD
    }

    private static List<TrainingList> planted(int count, Draw draw) {
        var random = new SplittableRandom(7);
        var lists = new ArrayList<TrainingList>();
        for (int i = 0; i < count; i++) {
            var cities = new double[100][PLANTED.length];
            for (var city : cities) {
                Arrays.setAll(city, k -> random.nextDouble());
            }
            lists.add(list(cities, chosen(cities, random), draw, random));
        }
        return lists;
    }

    /** Adding Gumbel noise to the points and taking the best chooses by softmax. */
    private static int chosen(double[][] cities, SplittableRandom random) {
        var best = 0;
        var most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < cities.length; i++) {
            var points = points(cities[i]) - Math.log(-Math.log(random.nextDouble()));
            if (points > most) {
                most = points;
                best = i;
            }
        }
        return best;
    }

    private static double points(double[] city) {
        var points = 0.0;
        for (int k = 0; k < city.length; k++) {
            points += PLANTED[k] * city[k];
        }
        return points;
    }

    private static TrainingList list(double[][] cities, int partner, Draw draw, SplittableRandom random) {
        var rows = new ArrayList<double[]>(List.of(cities[partner]));
        var logs = new ArrayList<Double>(List.of(0.0));
        var wrong = new ArrayList<>(Arrays.asList(cities));
        wrong.remove(partner);
        wrong.sort((one, other) -> Double.compare(points(other), points(one)));
        for (int i = 0; i < wrong.size(); i++) {
            var probability = draw == Draw.ALL || i < 20 ? 1 : 0.25;
            if (random.nextDouble() < probability) {
                rows.add(wrong.get(i));
                logs.add(draw == Draw.MOSTLY_TOP_UNTOLD ? 0 : Math.log(probability));
            }
        }
        return list(rows, logs);
    }

    private static TrainingList list(List<double[]> rows, List<Double> logs) {
        var values = new float[rows.size() * PLANTED.length];
        var logInclusion = new float[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            logInclusion[row] = logs.get(row).floatValue();
            for (int k = 0; k < PLANTED.length; k++) {
                values[row * PLANTED.length + k] = (float) rows.get(row)[k];
            }
        }
        return new TrainingList(1, PLANTED.length, values, logInclusion);
    }

    private static TrainingList withFirstTurnedRound(TrainingList list) {
        var values = list.values().clone();
        for (int i = 0; i < values.length; i += list.criteria()) {
            values[i] = 1 - values[i];
        }
        return new TrainingList(list.weight(), list.criteria(), values, list.logInclusion());
    }
}
