package org.twinatlas.match;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Candidates after the rules.
 *
 * @param eligible ids of those that may be recommended
 * @param removed ids of the others, by the rule that removes them
 */
record Screening(List<Long> eligible, Map<Rule, List<Long>> removed) {

    /** The rules that remove this city; empty if it may be recommended. */
    Set<Rule> rulesOn(long id) {
        return removed.entrySet().stream()
                .filter(entry -> entry.getValue().contains(id))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
