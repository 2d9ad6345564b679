package org.twinatlas.match.criteria;

import java.util.Optional;
import java.util.OptionalDouble;

/** Many partnerships already tie the two countries, relative to their numbers of cities. */
final class CountryTieCriterion implements Criterion {

    @Override
    public String name() {
        return "countryTie";
    }

    @Override
    public String label() {
        return "Ties of the countries";
    }

    @Override
    public String sentence() {
        return "Many partnerships already tie the two countries, relative to their numbers of cities.";
    }

    @Override
    public OptionalDouble value(PairFacts facts) {
        var tie = facts.countryTie();
        return tie == null ? OptionalDouble.empty() : OptionalDouble.of(tie.tie());
    }

    @Override
    public double telling() {
        return 0.3;
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        var tie = facts.countryTie();
        if (tie == null || tie.partnerships() + tie.unconfirmed() == 0) {
            return Optional.empty();
        }
        var ends = "between cities of %s and %s."
                .formatted(Wording.country(facts.asker().countryName()), Wording.country(tie.name()));
        if (tie.partnerships() == 0) {
            return Optional.of(Wording.count(tie.unconfirmed(), "unconfirmed partnership") + " " + ends);
        }
        return Optional.of(Wording.count(tie.partnerships(), "listed partnership") + " " + ends);
    }
}
