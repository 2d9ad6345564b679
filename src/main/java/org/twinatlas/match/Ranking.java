package org.twinatlas.match;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Candidates after the rules and the ranking.
 *
 * @param best those that may be recommended, best first
 * @param removed ids of those that a rule removes, by the rule
 */
record Ranking(List<Ranked> best, Map<Rule, List<Long>> removed) {

    static final Ranking OF_NOBODY = new Ranking(List.of(), Map.of());

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
