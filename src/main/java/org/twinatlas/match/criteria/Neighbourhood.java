package org.twinatlas.match.criteria;

import java.util.Optional;
import java.util.OptionalDouble;

/** Cities near one of the two already partner with cities near the other. */
final class Neighbourhood implements Criterion {

    @Override
    public String name() {
        return "neighbourhood";
    }

    @Override
    public String label() {
        return "Neighbours' ties";
    }

    @Override
    public String sentence() {
        return "Cities near one of the two already partner with cities near the other.";
    }

    private static final double CLOSE = 4;

    @Override
    public OptionalDouble value(PairFacts facts) {
        return Scale.known(
                facts.askerHasNeighbours(),
                () -> Math.min(1, Math.log1p(facts.ties().neighbourhood()) / Math.log1p(CLOSE)));
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        return facts.shared().neighbourTies().stream().findFirst().map(tie -> sentence(tie, facts));
    }

    private static String sentence(PairFacts.TieNearby tie, PairFacts facts) {
        var asker = facts.asker().name();
        var candidate = facts.candidate().name();
        var here = tie.near().equals(asker) ? asker : "%s, near %s,".formatted(tie.near(), asker);
        var there = tie.partner().equals(candidate) ? candidate : "%s, near %s".formatted(tie.partner(), candidate);
        return "%s already partners with %s.".formatted(here, there);
    }
}
