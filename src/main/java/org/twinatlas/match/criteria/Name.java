package org.twinatlas.match.criteria;

import java.util.Optional;
import java.util.OptionalDouble;

/** The two cities bear the same name. */
final class Name implements Criterion {

    @Override
    public String name() {
        return "name";
    }

    @Override
    public String label() {
        return "Name";
    }

    @Override
    public String sentence() {
        return "The two cities bear the same name.";
    }

    @Override
    public OptionalDouble value(PairFacts facts) {
        return Scale.known(facts.askerHasNamesake(), () -> facts.shared().name() == null ? 0 : 1);
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        return Optional.ofNullable(facts.shared().name())
                .map(name -> "They bear the same name: %s."
                        .formatted(facts.candidate().name()));
    }
}
