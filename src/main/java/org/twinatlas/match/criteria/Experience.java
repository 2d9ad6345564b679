package org.twinatlas.match.criteria;

import java.util.Optional;
import java.util.OptionalDouble;

/** The candidate keeps several partnerships, and knows how it is done. */
final class Experience implements Criterion {

    @Override
    public String name() {
        return "experience";
    }

    @Override
    public String label() {
        return "Experience";
    }

    @Override
    public String sentence() {
        return "The candidate keeps several partnerships.";
    }

    private static final double HALF = 0.5;
    private static final double ONE_AND_A_HALF = 1.5;
    private static final double FORTY = 40;
    private static final int SEVERAL = 3;

    @Override
    public OptionalDouble value(PairFacts facts) {
        return OptionalDouble.of(value(facts.candidate().twinWeight()));
    }

    static double value(double twinWeight) {
        return Scale.betweenLogs(twinWeight + HALF, ONE_AND_A_HALF, FORTY);
    }

    @Override
    public double telling() {
        return 0.1;
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        var partners = facts.candidate().partners();
        return partners < SEVERAL
                ? Optional.empty()
                : Optional.of("%s has %s."
                        .formatted(facts.candidate().name(), Wording.count(partners, "listed partnership")));
    }
}
