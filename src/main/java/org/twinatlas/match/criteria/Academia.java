package org.twinatlas.match.criteria;

import java.util.Optional;
import java.util.OptionalDouble;

/** Both cities have universities. */
final class Academia implements Criterion {

    @Override
    public String name() {
        return "academia";
    }

    @Override
    public String label() {
        return "Universities";
    }

    @Override
    public String sentence() {
        return "Both cities have universities.";
    }

    private static final int MANY = 10;

    @Override
    public OptionalDouble value(PairFacts facts) {
        var fewer = Math.min(facts.asker().universities(), facts.candidate().universities());
        return Scale.known(facts.asker().universities() > 0, () -> Math.min(1, Math.log1p(fewer) / Math.log1p(MANY)));
    }

    @Override
    public double telling() {
        return 0.3;
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        if (value(facts).orElse(0) == 0) {
            return Optional.empty();
        }
        return Optional.of("Universities and colleges in both: %d in %s, %d in %s, among them %s."
                .formatted(
                        facts.asker().universities(),
                        facts.asker().name(),
                        facts.candidate().universities(),
                        facts.candidate().name(),
                        Wording.list(facts.shared().universities(), 2)));
    }
}
