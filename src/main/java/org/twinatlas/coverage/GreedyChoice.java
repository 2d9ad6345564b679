package org.twinatlas.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses links that close as much of the gaps of areas as can be, no city in two of them. What n links close of the gap
 * of an area is min(gap, n): the more have been chosen, the less a further one adds (a submodular function), and links
 * without a common city are the intersection of two partition matroids. The greedy choice, which takes the link that
 * closes most each time, then reaches at least a third of the best choice (Fisher, Nemhauser and Wolsey 1978; where no
 * two links have a city in common, 1 − 1/e). Of links that close as much, the one with the higher score is taken.
 */
final class GreedyChoice {

    /**
     * @param areas codes of the areas whose gaps it would reduce
     */
    record Option(long city, long candidate, double score, List<String> areas) {}

    record Chosen(Option option, double closes) {}

    private final Map<String, Double> gaps;
    private final Set<Long> taken = new HashSet<>();

    private GreedyChoice(Map<String, Double> gaps) {
        this.gaps = new HashMap<>(gaps);
    }

    /** @param gaps by area; what has none stands at 0 */
    static List<Chosen> of(List<Option> options, Map<String, Double> gaps, int count) {
        var choice = new GreedyChoice(gaps);
        var open = new ArrayList<>(options);
        var chosen = new ArrayList<Chosen>();
        while (chosen.size() < count) {
            open.removeIf(option -> choice.taken.contains(option.city()) || choice.taken.contains(option.candidate()));
            var best = open.stream().max(choice.order());
            if (best.isEmpty()) {
                return chosen;
            }
            chosen.add(new Chosen(best.get(), choice.closedBy(best.get())));
            choice.take(best.get());
        }
        return chosen;
    }

    private Comparator<Option> order() {
        return Comparator.comparingDouble(this::closedBy)
                .thenComparingDouble(Option::score)
                .thenComparing(Comparator.comparingLong(Option::city).reversed())
                .thenComparing(Comparator.comparingLong(Option::candidate).reversed());
    }

    private double closedBy(Option option) {
        return option.areas().stream()
                .mapToDouble(area -> Math.max(0, Math.min(1, gaps.getOrDefault(area, 0.0))))
                .sum();
    }

    private void take(Option option) {
        taken.add(option.city());
        taken.add(option.candidate());
        option.areas().forEach(area -> gaps.merge(area, -1.0, Double::sum));
    }
}
