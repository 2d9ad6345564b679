package org.twinatlas.match.criteria;

import java.util.Optional;
import java.util.OptionalDouble;

/** Existing partnerships lead from one city to the other. */
final class ExistingTies implements Criterion {

    @Override
    public String name() {
        return "existingTies";
    }

    @Override
    public String label() {
        return "Shared partners";
    }

    @Override
    public String sentence() {
        return "Existing partnerships lead from one city to the other.";
    }

    private static final double FAINTEST_WALK = 0.001;
    private static final double STRONGEST_WALK = 0.5;
    private static final int NAMED = 3;

    @Override
    public OptionalDouble value(PairFacts facts) {
        return Scale.known(
                facts.asker().hasAnyTie(), () -> Scale.betweenLogs(facts.walk(), FAINTEST_WALK, STRONGEST_WALK));
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        var partners = facts.shared().partners();
        if (!partners.isEmpty()) {
            return Optional.of("%s already %s with both."
                    .formatted(Wording.list(partners, NAMED), partners.size() == 1 ? "partners" : "partner"));
        }
        if (facts.walk() > 0) {
            return Optional.of("%s partners with cities that share a partner with %s."
                    .formatted(facts.candidate().name(), facts.asker().name()));
        }
        return Optional.empty();
    }
}
