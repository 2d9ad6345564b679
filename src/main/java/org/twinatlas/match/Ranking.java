package org.twinatlas.match;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Candidates after the rules and the ranking.
 *
 * @param best those that may be recommended, best first
 * @param removed ids of those that a rule removes, by the rule
 */
record Ranking(List<Ranked> best, Map<Rule, List<Long>> removed) {

    static final Ranking OF_NOBODY = new Ranking(List.of(), Map.of());

    /** These and those of other candidates together, the best of them. */
    Ranking with(Ranking others, int limit) {
        var together = Stream.concat(best.stream(), others.best.stream())
                .sorted(Ranked.BEST_FIRST)
                .limit(limit)
                .toList();
        var barred = new EnumMap<Rule, List<Long>>(Rule.class);
        barred.putAll(removed);
        others.removed.forEach((rule, ids) -> barred.merge(rule, ids, Ranking::joined));
        return new Ranking(together, barred);
    }

    private static List<Long> joined(List<Long> some, List<Long> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    List<Long> ids() {
        return best.stream().map(Ranked::id).toList();
    }

    /** The rules that remove this city; empty if it may be recommended. */
    Set<Rule> rulesOn(long id) {
        return removed.entrySet().stream()
                .filter(entry -> entry.getValue().contains(id))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
