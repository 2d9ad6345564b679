package org.twinatlas.match.criteria;

import java.util.Optional;
import java.util.OptionalDouble;

/** The candidate partners with cities that share a partner with the asker. */
final class PartnersOfPartners implements Criterion {

    @Override
    public String name() {
        return "partnersOfPartners";
    }

    @Override
    public String label() {
        return "Partners of partners";
    }

    @Override
    public String sentence() {
        return "The candidate partners with cities that share a partner with this one.";
    }

    private static final double FAINTEST = 0.001;
    private static final double STRONGEST = 0.1;

    @Override
    public OptionalDouble value(PairFacts facts) {
        return Scale.known(
                facts.asker().hasAnyTie(),
                () -> Scale.betweenLogs(facts.ties().partnersOfPartners(), FAINTEST, STRONGEST));
    }

    @Override
    public double telling() {
        return 0.4;
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        return facts.ties().partnersOfPartners() > FAINTEST
                ? Optional.of("%s partners with cities that share a partner with %s."
                        .formatted(facts.candidate().name(), facts.asker().name()))
                : Optional.empty();
    }
}
