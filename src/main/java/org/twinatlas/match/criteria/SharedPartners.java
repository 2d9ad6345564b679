package org.twinatlas.match.criteria;

import java.util.Optional;
import java.util.OptionalDouble;

/** The two cities already share partners. */
final class SharedPartners implements Criterion {

    @Override
    public String name() {
        return "sharedPartners";
    }

    @Override
    public String label() {
        return "Shared partners";
    }

    @Override
    public String sentence() {
        return "The two cities already share partners.";
    }

    private static final double FAINTEST = 0.003;
    private static final int NAMED = 3;

    @Override
    public OptionalDouble value(PairFacts facts) {
        return Scale.known(
                facts.asker().hasAnyTie(), () -> Scale.betweenLogs(facts.ties().sharedPartners(), FAINTEST, 1));
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        var partners = facts.shared().partners();
        return partners.isEmpty()
                ? Optional.empty()
                : Optional.of("%s already %s with both."
                        .formatted(Wording.list(partners, NAMED), partners.size() == 1 ? "partners" : "partner"));
    }
}
