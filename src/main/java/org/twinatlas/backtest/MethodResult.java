package org.twinatlas.backtest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one method reached.
 *
 * @param all over all questions
 * @param warm where both cities have another partnership left
 * @param askerCold where the asker has none left
 * @param partnerCold where the partner to be found has none left
 * @param differentCities share of different cities among the places of all first tens
 * @param gini inequality of how often cities appear in a first ten, over those that do: 0 all alike, 1 one city only
 * @param byRegion hits at ten, by the UN M49 region of the asker
 * @param byPopulation hits at ten, by the size of the asker
 */
public record MethodResult(
        String method,
        Metrics all,
        Metrics warm,
        Metrics askerCold,
        Metrics partnerCold,
        double differentCities,
        double gini,
        Map<String, Metrics> byRegion,
        Map<String, Metrics> byPopulation) {

    static MethodResult of(String method, List<Outcome> outcomes, Network network) {
        return new MethodResult(
                method,
                Metrics.of(outcomes),
                Metrics.of(only(outcomes, question -> question.askerWarm() && question.partnerWarm())),
                Metrics.of(only(outcomes, question -> !question.askerWarm())),
                Metrics.of(only(outcomes, question -> !question.partnerWarm())),
                differentCities(outcomes),
                gini(outcomes),
                grouped(outcomes, question -> network.regions()[network.place(question.asker())]),
                grouped(outcomes, question -> band(network.populations()[network.place(question.asker())])));
    }

    private static List<Outcome> only(List<Outcome> outcomes, java.util.function.Predicate<Question> filter) {
        return outcomes.stream()
                .filter(outcome -> filter.test(outcome.question()))
                .toList();
    }

    private static Map<String, Metrics> grouped(List<Outcome> outcomes, Function<Question, String> key) {
        return outcomes.stream()
                .collect(Collectors.groupingBy(
                        outcome -> key.apply(outcome.question()),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Metrics::of)));
    }

    private static String band(long population) {
        if (population == 0) {
            return "unknown";
        }
        if (population < 10_000) {
            return "1 under 10,000";
        }
        if (population < 100_000) {
            return "2 10,000 to 100,000";
        }
        return population < 1_000_000 ? "3 100,000 to a million" : "4 a million and more";
    }

    private static double differentCities(List<Outcome> outcomes) {
        var shown = outcomes.stream()
                .flatMap(outcome -> outcome.firstTen().stream())
                .toList();
        return shown.isEmpty() ? 0 : shown.stream().distinct().count() / (double) shown.size();
    }

    /** After Gini 1912, on the sorted counts: Σ (2i − n − 1) x / (n Σ x). */
    private static double gini(List<Outcome> outcomes) {
        var counts = new HashMap<Long, Integer>();
        outcomes.forEach(outcome -> outcome.firstTen().forEach(city -> counts.merge(city, 1, Integer::sum)));
        var sorted = new ArrayList<>(counts.values());
        sorted.sort(null);
        var weighted = 0.0;
        var total = 0.0;
        for (int i = 0; i < sorted.size(); i++) {
            weighted += (2.0 * (i + 1) - sorted.size() - 1) * sorted.get(i);
            total += sorted.get(i);
        }
        return total == 0 ? 0 : weighted / (sorted.size() * total);
    }
}
