package org.twinatlas.match.criteria;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Both cities belong to the same networks of cities. */
final class Network implements Criterion {

    @Override
    public String name() {
        return "network";
    }

    @Override
    public String label() {
        return "City networks";
    }

    @Override
    public String sentence() {
        return "Both cities belong to the same networks of cities.";
    }

    private static final int NAMED = 3;

    @Override
    public OptionalDouble value(PairFacts facts) {
        var asker = facts.asker();
        return Scale.known(!asker.networks().isEmpty(), () -> Scale.saturating(shared(asker, facts.candidate()), 1));
    }

    private static double shared(CityTraits asker, CityTraits candidate) {
        return IntStream.range(0, asker.networks().size())
                .filter(i -> candidate.networks().contains(asker.networks().get(i)))
                .mapToDouble(i -> asker.networkRarities().get(i))
                .sum();
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        var networks = facts.shared().networks();
        return networks.isEmpty()
                ? Optional.empty()
                : Optional.of("Both are recorded as members of %s.".formatted(Wording.list(networks, NAMED)));
    }
}
