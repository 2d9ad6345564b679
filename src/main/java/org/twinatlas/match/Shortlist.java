package org.twinatlas.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses from the ranked candidates those that make a good list together: one of a metropolis, few old ties, and with
 * {@code variety} not many of one country. Greedy, as maximal marginal relevance is (Carbonell and Goldstein 1998):
 * each place goes to the candidate with the highest standing. A country may have three of any ten places freely; for
 * every further one its candidates are lowered by a fifth of {@code variety}. What real partnerships follow leads to a
 * few countries, so that a stricter rule would pass over many of them.
 */
final class Shortlist {

    private static final double DISCOUNT = 0.2;
    private static final int PLACES_SEEN_TOGETHER = 10;
    private static final int FREE_PLACES_OF_A_COUNTRY = 3;

    /** One in so many places may go to a city with an unconfirmed partnership: it seeks new partners first. */
    private static final int PLACES_FOR_A_RENEWAL = 5;

    private final Wishes wishes;
    private final Set<Long> unconfirmed;
    private final int renewals;
    private final List<Ranked> remaining;
    private final Set<String> countries = new HashSet<>();
    private final Set<Long> metropolises = new HashSet<>();
    private final List<Ranked> chosen = new ArrayList<>();
    private final Map<Rule, Long> removed = new EnumMap<>(Rule.class);

    private Shortlist(List<Ranked> ranked, Wishes wishes, Set<Long> unconfirmed, int limit) {
        this.remaining = new ArrayList<>(ranked);
        this.wishes = wishes;
        this.unconfirmed = unconfirmed;
        this.renewals = Math.max(1, limit / PLACES_FOR_A_RENEWAL);
    }

    /**
     * @param ranked candidates, the highest standing first
     * @param unconfirmed ids of cities with which the asker has a partnership that no current list confirms
     * @param limit how many to choose at most
     */
    static Shortlist of(List<Ranked> ranked, Wishes wishes, Set<Long> unconfirmed, int limit) {
        var list = new Shortlist(ranked, wishes, unconfirmed, limit);
        while (list.chosen.size() < limit && !list.remaining.isEmpty()) {
            list.consider(list.remaining.remove(list.best()));
        }
        return list;
    }

    List<Ranked> chosen() {
        return chosen;
    }

    /** How many were passed over on the way to the last one chosen, by rule. */
    Map<Rule, Long> removed() {
        return removed;
    }

    private int best() {
        var best = 0;
        for (int i = 1; i < remaining.size(); i++) {
            if (appeal(remaining.get(i)) > appeal(remaining.get(best))) {
                best = i;
            }
        }
        return best;
    }

    private double appeal(Ranked candidate) {
        var others = placesJustAbove(candidate.country());
        var tooMany = Math.max(0, others + 1 - FREE_PLACES_OF_A_COUNTRY);
        return candidate.standing() * Math.pow(1 - DISCOUNT * wishes.variety().value(), tooMany);
    }

    private long placesJustAbove(String country) {
        var from = Math.max(0, chosen.size() - (PLACES_SEEN_TOGETHER - 1));
        return chosen.subList(from, chosen.size()).stream()
                .filter(city -> city.country().equals(country))
                .count();
    }

    private long renewalsChosen() {
        return chosen.stream().filter(city -> unconfirmed.contains(city.id())).count();
    }

    private void consider(Ranked candidate) {
        if (metropolises.contains(candidate.metropolis())) {
            removed.merge(Rule.PART_OF_A_LISTED_METROPOLIS, 1L, Long::sum);
        } else if (wishes.onePerCountry() && countries.contains(candidate.country())) {
            removed.merge(Rule.ONE_PER_COUNTRY, 1L, Long::sum);
        } else if (unconfirmed.contains(candidate.id()) && renewalsChosen() >= renewals) {
            removed.merge(Rule.UNCONFIRMED_PARTNER, 1L, Long::sum);
        } else {
            chosen.add(candidate);
            metropolises.add(candidate.metropolis());
            countries.add(candidate.country());
        }
    }
}
