package org.twinatlas.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the partnerships of a country are shared out among its subdivisions: by their number of towns and the size of
 * these. The model is fitted on all subdivisions at once, each beside what its country does for each of its towns.
 */
final class SubdivisionModel {

    static final List<String> NAMES = List.of("constant", "towns", "size");

    /**
     * @param share of what its country would have, 0 to 1
     * @param activity how much more or less it does than its share of what its country does; near 1 where little is expected
     */
    record Part(String code, String country, double share, double activity) {}

    private final CountModel model;
    private final List<Part> parts;

    private SubdivisionModel(CountModel model, List<Part> parts) {
        this.model = model;
        this.parts = parts;
    }

    /** @param facts of subdivisions of countries that the other model knows */
    static SubdivisionModel of(List<SubdivisionFacts> facts, CountryModel countries) {
        var perTown = new HashMap<String, Double>();
        var done = done(facts, countries);
        done.forEach((country, count) -> perTown.put(country, Math.log(count) - countries.logTowns(country)));
        var model = CountModel.of(CountData.withoutGroups(
                facts.stream().map(part -> explanatory(part, countries)).toArray(double[][]::new),
                facts.stream().mapToDouble(SubdivisionFacts::partnerships).toArray(),
                facts.stream()
                        .mapToDouble(part -> perTown.getOrDefault(part.country(), 0.0))
                        .toArray()));
        return new SubdivisionModel(model, parts(facts, countries, model, done));
    }

    /** What each country does, in the eyes of the model: what it would do, times its activity. */
    private static Map<String, Double> done(List<SubdivisionFacts> facts, CountryModel countries) {
        var activities = countries.activities();
        return facts.stream()
                .map(SubdivisionFacts::country)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        country -> Math.max(
                                1e-6,
                                activities.getOrDefault(country, 1.0)
                                        * countries.expected(Set.of(country)).expected())));
    }

    private static double[] explanatory(SubdivisionFacts part, CountryModel countries) {
        return new double[] {1, part.logTowns(), part.logSize() - countries.logSize(part.country())};
    }

    private static List<Part> parts(
            List<SubdivisionFacts> facts, CountryModel countries, CountModel model, Map<String, Double> done) {
        var weights = new HashMap<String, Double>();
        var sums = new HashMap<String, Double>();
        for (var part : facts) {
            var x = explanatory(part, countries);
            var weight = Math.exp(model.coefficients()[1] * x[1] + model.coefficients()[2] * x[2]);
            weights.put(part.code(), weight);
            sums.merge(part.country(), weight, Double::sum);
        }
        return facts.stream()
                .map(part -> {
                    var share = weights.getOrDefault(part.code(), 0.0) / sums.getOrDefault(part.country(), 1.0);
                    var expected = share * done.getOrDefault(part.country(), 0.0);
                    return new Part(
                            part.code(),
                            part.country(),
                            share,
                            activity(part.partnerships(), expected, model.dispersion()));
                })
                .toList();
    }

    /** The mean of a gamma distributed activity after its count has been seen (Clayton and Kaldor 1987). */
    private static double activity(double count, double expected, double dispersion) {
        return (count + 1 / dispersion) / (expected + 1 / dispersion);
    }

    CountModel model() {
        return model;
    }

    List<Part> parts() {
        return parts;
    }
}
