package org.twinatlas.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.twinatlas.coverage.GreedyChoice.Chosen;
import org.twinatlas.coverage.GreedyChoice.Option;

class GreedyChoiceTests {

    @Test
    void noCityStandsInTwoLinks() {
        var chosen = GreedyChoice.of(
                List.of(option(1, 10, 0.9, "A"), option(1, 11, 0.8, "A"), option(2, 10, 0.7, "A")),
                Map.of("A", 5.0),
                10);
        assertThat(links(chosen)).containsExactly(List.of(1L, 10L));
    }

    @Test
    void aGapThatIsClosedIsNotClosedAgain() {
        var chosen = GreedyChoice.of(
                List.of(option(1, 10, 0.9, "A"), option(2, 11, 0.8, "A"), option(3, 12, 0.1, "B")),
                Map.of("A", 1.0, "B", 1.0),
                2);
        assertThat(links(chosen)).containsExactly(List.of(1L, 10L), List.of(3L, 12L));
    }

    @Test
    void ofLinksThatCloseAsMuchTheBetterMatchComesFirst() {
        var chosen = GreedyChoice.of(List.of(option(1, 10, 0.3, "A"), option(2, 11, 0.6, "A")), Map.of("A", 2.0), 1);
        assertThat(links(chosen)).containsExactly(List.of(2L, 11L));
    }

    @Test
    void theOrderOfTheOptionsDoesNotMatter() {
        var options = drawn(new Random(5));
        var gaps = Map.of("A", 2.0, "B", 1.0, "C", 3.0);
        assertThat(GreedyChoice.of(options.reversed(), gaps, 4)).isEqualTo(GreedyChoice.of(options, gaps, 4));
    }

    /** The bound that its description promises, against every choice there is. */
    @Test
    void reachesAtLeastAThirdOfTheBestChoice() {
        for (int seed = 0; seed < 200; seed++) {
            var options = drawn(new Random(seed));
            var gaps = Map.of("A", 2.0, "B", 1.0, "C", 0.5);
            var greedy = GreedyChoice.of(options, gaps, 3).stream()
                    .mapToDouble(Chosen::closes)
                    .sum();
            assertThat(greedy).isGreaterThanOrEqualTo(best(options, gaps, 3) / 3);
        }
    }

    private static double best(List<Option> options, Map<String, Double> gaps, int count) {
        var best = 0.0;
        for (int set = 0; set < 1 << options.size(); set++) {
            if (Integer.bitCount(set) <= count) {
                best = Math.max(best, closed(options, gaps, set));
            }
        }
        return best;
    }

    /** What a set of links closes, or nothing if a city stands in two of them. */
    private static double closed(List<Option> options, Map<String, Double> gaps, int set) {
        var cities = new HashSet<Long>();
        var added = new HashMap<String, Integer>();
        for (int i = 0; i < options.size(); i++) {
            if ((set >> i & 1) == 1) {
                if (!cities.add(options.get(i).city())
                        || !cities.add(options.get(i).candidate())) {
                    return 0;
                }
                options.get(i).areas().forEach(area -> added.merge(area, 1, Integer::sum));
            }
        }
        return added.entrySet().stream()
                .mapToDouble(area -> Math.min(gaps.getOrDefault(area.getKey(), 0.0), area.getValue()))
                .sum();
    }

    private static List<Option> drawn(Random random) {
        var areas = List.of(List.of("A"), List.of("A", "B"), List.of("C"), List.of("B", "C"), List.<String>of());
        var options = new ArrayList<Option>();
        for (int i = 0; i < 10; i++) {
            options.add(new Option(
                    random.nextInt(5), 10 + random.nextInt(5), random.nextInt(4) / 4.0, areas.get(random.nextInt(5))));
        }
        return options;
    }

    private static Option option(long city, long candidate, double score, String area) {
        return new Option(city, candidate, score, List.of(area));
    }

    private static List<List<Long>> links(List<Chosen> chosen) {
        return chosen.stream()
                .map(choice -> List.of(choice.option().city(), choice.option().candidate()))
                .toList();
    }
}
