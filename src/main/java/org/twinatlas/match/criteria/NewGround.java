package org.twinatlas.match.criteria;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** It would be the first partnership with that country, for either. */
final class NewGround implements Criterion {

    @Override
    public String name() {
        return "newGround";
    }

    @Override
    public String label() {
        return "New ground";
    }

    @Override
    public String sentence() {
        return "It would be the first partnership with the other's country, for either.";
    }

    @Override
    public OptionalDouble value(PairFacts facts) {
        return facts.countryTie() == null
                ? OptionalDouble.empty()
                : DoubleStream.of(facts.ties().weightThere(), facts.ties().weightBack())
                        .map(weight -> Math.exp(-weight))
                        .average();
    }

    @Override
    public double telling() {
        return 0.2;
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        var tie = facts.countryTie();
        if (tie == null || facts.ties().weightThere() > 0) {
            return Optional.empty();
        }
        var first = "%s has no partner in %s yet".formatted(facts.asker().name(), Wording.country(tie.name()));
        return Optional.of(
                facts.ties().weightBack() > 0
                        ? first + "."
                        : "%s, nor %s in %s."
                                .formatted(
                                        first,
                                        facts.candidate().name(),
                                        Wording.country(facts.asker().countryName())));
    }
}
