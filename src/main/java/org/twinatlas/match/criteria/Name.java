package org.twinatlas.match.criteria;

import java.util.Optional;
import java.util.OptionalDouble;

/** The two cities bear the same name, or share one. */
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
        return "The two cities bear the same name, or share a rare one.";
    }

    @Override
    public OptionalDouble value(PairFacts facts) {
        return Scale.known(facts.askerHasNamesake(), () -> facts.ties().name());
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        var shared = facts.shared().name();
        if (shared == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (shared.kind()) {
                    case SAME -> "They bear the same name: %s.".formatted(shared.name());
                    case RECORDED -> "%s is a recorded name of both.".formatted(shared.name());
                    case WORD -> "Both names hold %s.".formatted(shared.name());
                });
    }
}
