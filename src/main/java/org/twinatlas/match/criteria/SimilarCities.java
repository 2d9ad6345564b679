package org.twinatlas.match.criteria;

import java.util.Optional;
import java.util.OptionalDouble;

/** Cities like the one already partner with cities like the other, more often than by chance. */
final class SimilarCities implements Criterion {

    @Override
    public String name() {
        return "similarCities";
    }

    @Override
    public String label() {
        return "Ties of similar cities";
    }

    @Override
    public String sentence() {
        return "Cities like the one already partner with cities like the other.";
    }

    private static final double RARE = 0.01;
    private static final double FREQUENT = 20;

    @Override
    public OptionalDouble value(PairFacts facts) {
        return Scale.known(
                facts.asker().similarWeight() > 0,
                () -> Scale.betweenLogs(facts.ties().similarCities(), RARE, FREQUENT));
    }

    @Override
    public double telling() {
        return 0.7;
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        return facts.shared().similarTies().stream().findFirst().map(tie -> sentence(tie, facts));
    }

    private static String sentence(PairFacts.TieNearby tie, PairFacts facts) {
        var asker = facts.asker().name();
        var candidate = facts.candidate().name();
        if (tie.near().equals(asker)) {
            return "%s already partners with %s, a city like %s.".formatted(asker, tie.partner(), candidate);
        }
        return tie.partner().equals(candidate)
                ? "%s, a city like %s, already partners with %s.".formatted(tie.near(), asker, candidate)
                : "%s and %s, cities like these two, already partner.".formatted(tie.near(), tie.partner());
    }
}
