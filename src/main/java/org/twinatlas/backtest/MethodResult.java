package org.twinatlas.backtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.twinatlas.match.Rounding;

/**
 * What one method reached, in one run or as the mean of several.
 *
 * @param all over all questions
 * @param toPageRank hits as multiples of personalised PageRank's in the same runs
 * @param warm where both cities have another partnership left
 * @param askerCold where the asker has none left
 * @param partnerCold where the partner to be found has none left
 * @param partnerColdBySize the same, apart by the people of the partner: under 15,000, more, unknown
 * @param differentCities share of different cities among the places of all first tens of a run
 * @param gini inequality of how often cities appear in a first ten, over those that do: 0 all alike, 1 one city only
 * @param byRegion by the name of the asker's UN M49 region
 * @param byPopulation by the people of the asker
 */
public record MethodResult(
        String method,
        Metrics all,
        @Nullable Ratio toPageRank,
        Metrics warm,
        Metrics askerCold,
        Metrics partnerCold,
        Map<String, Metrics> partnerColdBySize,
        double differentCities,
        double gini,
        Map<String, Metrics> byRegion,
        Map<String, Metrics> byPopulation) {

    static MethodResult of(Answers answers, Network network) {
        var outcomes = answers.outcomes();
        var partnerCold = only(outcomes, question -> !question.partnerWarm());
        return new MethodResult(
                answers.method(),
                Metrics.of(outcomes),
                null,
                Metrics.of(only(outcomes, question -> question.askerWarm() && question.partnerWarm())),
                Metrics.of(only(outcomes, question -> !question.askerWarm())),
                Metrics.of(partnerCold),
                grouped(
                        partnerCold,
                        PopulationBand.SMALLEST_FIRST,
                        question -> PopulationBand.ofPartner(network.population(question.partner()))),
                differentCities(outcomes),
                gini(outcomes),
                grouped(outcomes, Comparator.naturalOrder(), question -> network.region(question.asker())),
                grouped(
                        outcomes,
                        PopulationBand.SMALLEST_FIRST,
                        question -> PopulationBand.ofAsker(network.population(question.asker()))));
    }

    MethodResult comparedWith(Metrics pageRank) {
        return new MethodResult(
                method,
                all,
                Ratio.of(all, pageRank),
                warm,
                askerCold,
                partnerCold,
                partnerColdBySize,
                differentCities,
                gini,
                byRegion,
                byPopulation);
    }

    /** With the mean of what is a property of the lists of one run: more runs show more different cities. */
    MethodResult withListsOf(List<MethodResult> runs) {
        return new MethodResult(
                method,
                all,
                toPageRank,
                warm,
                askerCold,
                partnerCold,
                partnerColdBySize,
                mean(runs, MethodResult::differentCities),
                mean(runs, MethodResult::gini),
                byRegion,
                byPopulation);
    }

    private static double mean(List<MethodResult> runs, ToDoubleFunction<MethodResult> figure) {
        return Rounding.rounded(runs.stream().mapToDouble(figure).average().orElse(0));
    }

    private static List<Outcome> only(List<Outcome> outcomes, Predicate<Question> filter) {
        return outcomes.stream()
                .filter(outcome -> filter.test(outcome.question()))
                .toList();
    }

    private static Map<String, Metrics> grouped(
            List<Outcome> outcomes, Comparator<String> order, Function<Question, String> key) {
        return outcomes.stream()
                .collect(Collectors.groupingBy(
                        outcome -> key.apply(outcome.question()),
                        () -> new TreeMap<>(order),
                        Collectors.collectingAndThen(Collectors.toList(), Metrics::of)));
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
