package org.twinatlas.match.criteria;

import java.util.Optional;
import java.util.OptionalDouble;

/** Partnerships already tie the two states, provinces or regions. */
final class SubdivisionTieCriterion implements Criterion {

    @Override
    public String name() {
        return "subdivisionTie";
    }

    @Override
    public String label() {
        return "Ties of the regions";
    }

    @Override
    public String sentence() {
        return "Partnerships already tie the two states, provinces or regions.";
    }

    @Override
    public OptionalDouble value(PairFacts facts) {
        if (facts.asker().subdivision() == null || facts.countryTie() == null) {
            return OptionalDouble.empty();
        }
        var tie = facts.subdivisionTie();
        return OptionalDouble.of(tie == null ? 0 : tie.tie());
    }

    @Override
    public double telling() {
        return 0.8;
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        var tie = facts.subdivisionTie();
        if (tie == null || tie.partnerships() < 2 || facts.asker().subdivisionName() == null) {
            // A single one may be the unconfirmed partnership of just this pair, which is no reason for itself.
            return Optional.empty();
        }
        return Optional.of("%s between cities of %s and %s."
                .formatted(
                        Wording.count(tie.partnerships(), "partnership"),
                        facts.asker().subdivisionName(),
                        tie.name()));
    }
}
