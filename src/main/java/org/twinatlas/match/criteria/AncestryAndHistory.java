package org.twinatlas.match.criteria;

import java.util.Optional;
import java.util.OptionalDouble;

/** History, ancestry or migration ties the two cities or their countries. */
final class AncestryAndHistory implements Criterion {

    @Override
    public String name() {
        return "ancestryAndHistory";
    }

    @Override
    public String label() {
        return "Ancestry and history";
    }

    @Override
    public String sentence() {
        return "History, ancestry or migration ties the two cities or their countries.";
    }

    private static final long MANY_PEOPLE = 10_000;

    @Override
    public OptionalDouble value(PairFacts facts) {
        if (facts.asker().country() == null) {
            return OptionalDouble.empty();
        }
        var apart = Math.pow(0.5, sharedHeritage(facts))
                * (community(facts).isPresent() ? 0.5 : 1)
                * (1 - (facts.countryTie() == null ? 0 : facts.countryTie().history()));
        return OptionalDouble.of(1 - apart);
    }

    private static long sharedHeritage(PairFacts facts) {
        return facts.candidate().heritage().stream()
                .filter(facts.asker().heritage()::contains)
                .count();
    }

    private static Optional<String> community(PairFacts facts) {
        return community(facts.asker(), facts.candidate()).or(() -> community(facts.candidate(), facts.asker()));
    }

    private static Optional<String> community(CityTraits host, CityTraits origin) {
        return origin.country() != null && host.communities().contains(origin.country())
                ? Optional.of("%s is home to a community with roots in %s."
                        .formatted(host.name(), Wording.country(origin.countryName())))
                : Optional.empty();
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        if (!facts.shared().heritage().isEmpty()) {
            return Optional.of("Recorded for both: %s."
                    .formatted(Wording.list(facts.shared().heritage(), 2)));
        }
        return community(facts).or(() -> ofCountries(facts));
    }

    private static Optional<String> ofCountries(PairFacts facts) {
        var tie = facts.countryTie();
        if (tie == null) {
            return Optional.empty();
        }
        var here = Wording.country(facts.asker().countryName());
        var there = Wording.country(tie.name());
        if (tie.border()) {
            return Optional.of("%s and %s share a border.".formatted(Wording.capitalized(here), there));
        }
        var migrants = tie.migrants();
        if (migrants != null && migrants >= MANY_PEOPLE) {
            return Optional.of("Some %s people born in %s or %s live in the other country."
                    .formatted(Wording.people(migrants), here, there));
        }
        return tie.colonial()
                ? Optional.of("There is a historical tie between %s and %s.".formatted(here, there))
                : Optional.empty();
    }
}
