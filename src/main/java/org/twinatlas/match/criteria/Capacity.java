package org.twinatlas.match.criteria;

import java.util.Optional;
import java.util.OptionalDouble;

/** The candidate is large enough to carry a partnership. */
final class Capacity implements Criterion {

    @Override
    public String name() {
        return "capacity";
    }

    @Override
    public String label() {
        return "Capacity";
    }

    @Override
    public String sentence() {
        return "The candidate is large enough to carry a partnership.";
    }

    @Override
    public OptionalDouble value(PairFacts facts) {
        return value(facts.candidate().logPopulation());
    }

    static OptionalDouble value(double size) {
        return Scale.known(!Double.isNaN(size), () -> Scale.between(size, 4, 6.3));
    }

    @Override
    public double telling() {
        return 0.1;
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        var population = facts.candidate().population();
        if (population == null || value(facts).orElse(0) < 0.4) {
            return Optional.empty();
        }
        return Optional.of("%s has %s residents.".formatted(facts.candidate().name(), Wording.people(population)));
    }
}
