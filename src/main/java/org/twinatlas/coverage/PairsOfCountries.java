package org.twinatlas.coverage;

import java.util.ArrayList;
import java.util.List;
import org.twinatlas.coverage.CountryModel.Pair;

/** What explains the partnerships of each pair of countries, as rows of a regression. */
final class PairsOfCountries {

    /** Of the columns. */
    static final List<String> NAMES =
            List.of("constant", "towns", "size", "distance", "border", "language", "colonial", "migrants", "unknown");

    private static final double NEAREST_KM = 100;

    private final List<double[]> x = new ArrayList<>();
    private final List<Double> y = new ArrayList<>();
    private final List<int[]> ends = new ArrayList<>();

    /**
     * @param i the place of the one in the list of countries
     * @param j the place of the other
     */
    void add(int i, int j, CountryFacts one, CountryFacts other, CountryTie tie) {
        ends.add(new int[] {i, j});
        x.add(explanatory(one, other, tie));
        y.add((double) tie.partnerships());
    }

    private static double[] explanatory(CountryFacts one, CountryFacts other, CountryTie tie) {
        return new double[] {
            1,
            one.logTowns() + other.logTowns(),
            one.logSize() + other.logSize(),
            Math.log(Math.max(NEAREST_KM, one.kilometresTo(other)) / 1000),
            tie.border() ? 1 : 0,
            tie.language() ? 1 : 0,
            tie.colonial() ? 1 : 0,
            Math.log1p(tie.migrants() / 1000.0),
            one.migrantsKnown() && other.migrantsKnown() ? 0 : 1
        };
    }

    CountData counts(int countries) {
        return new CountData(
                x.toArray(double[][]::new),
                y.stream().mapToDouble(Double::doubleValue).toArray(),
                new double[x.size()],
                ends.stream().mapToInt(pair -> pair[0]).toArray(),
                ends.stream().mapToInt(pair -> pair[1]).toArray(),
                countries);
    }

    List<Pair> pairs(CountModel model) {
        var coefficients = model.coefficients();
        var pairs = new ArrayList<Pair>();
        for (int row = 0; row < x.size(); row++) {
            var log = 0.0;
            for (int k = 0; k < coefficients.length; k++) {
                log += coefficients[k] * x.get(row)[k];
            }
            pairs.add(new Pair(ends.get(row)[0], ends.get(row)[1], Math.exp(log)));
        }
        return pairs;
    }
}
