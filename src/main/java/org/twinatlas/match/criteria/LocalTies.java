package org.twinatlas.match.criteria;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** Much of what the places around either city have in partnerships leads to the other's country. */
final class LocalTies implements Criterion {

    @Override
    public String name() {
        return "localTies";
    }

    @Override
    public String label() {
        return "Ties around here";
    }

    @Override
    public String sentence() {
        return "The partnerships of either city and its surroundings often lead to the other's country.";
    }

    private static final double RARELY = 0.001;
    private static final double EVERY_SECOND = 0.5;
    private static final int SEVERAL = 3;

    @Override
    public OptionalDouble value(PairFacts facts) {
        var tie = facts.countryTie();
        return tie == null
                ? OptionalDouble.empty()
                : DoubleStream.of(facts.ties().shareThere(), facts.ties().shareBack())
                        .map(share -> Math.pow(Scale.betweenLogs(share, RARELY, EVERY_SECOND), 2))
                        .average();
    }

    @Override
    public double telling() {
        return 0.4;
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        var tie = facts.countryTie();
        var count = facts.shared().tiesFromThere();
        if (tie == null || count < SEVERAL) {
            return Optional.empty();
        }
        return Optional.of("%s and its neighbours have %s with %s."
                .formatted(
                        facts.candidate().name(),
                        Wording.count(count, "partnership"),
                        Wording.country(facts.asker().countryName())));
    }
}
