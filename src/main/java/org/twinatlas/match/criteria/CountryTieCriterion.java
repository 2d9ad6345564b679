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
    public Optional<String> reason(PairFacts facts) {
        var tie = facts.countryTie();
        if (tie == null || tie.partnerships() + tie.unconfirmed() == 0) {
            return Optional.empty();
        }
        var unconfirmed =
                tie.unconfirmed() == 0 ? "" : ", and %s unconfirmed".formatted(Wording.number(tie.unconfirmed()));
        return Optional.of("%s between cities of %s and %s%s."
                .formatted(
                        Wording.count(tie.partnerships(), "listed partnership"),
                        facts.asker().countryName(),
                        tie.name(),
                        unconfirmed));
    }
}
