package org.twinatlas.match.criteria;

import java.util.Optional;
import java.util.OptionalDouble;

/** The two cities are of similar size. */
final class PopulationSize implements Criterion {

    @Override
    public String name() {
        return "populationSize";
    }

    @Override
    public String label() {
        return "Similar size";
    }

    @Override
    public String sentence() {
        return "The two cities are of similar size.";
    }

    @Override
    public OptionalDouble value(PairFacts facts) {
        return value(facts.asker().logPopulation(), facts.candidate().logPopulation());
    }

    static OptionalDouble value(double one, double other) {
        var difference = Math.abs(one - other);
        return Scale.known(!Double.isNaN(difference), () -> 1 - Scale.between(difference, 0, 1.5));
    }

    @Override
    public double telling() {
        return 0.5;
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        var one = facts.asker().population();
        var other = facts.candidate().population();
        if (one == null || other == null || value(facts).orElse(0) < 0.75) {
            return Optional.empty();
        }
        return Optional.of("Similar size: %s and %s residents.".formatted(Wording.people(one), Wording.people(other)));
    }
}
