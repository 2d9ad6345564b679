package org.twinatlas.match.criteria;

import java.util.Optional;
import java.util.OptionalDouble;

/** People in both cities speak the same language. */
final class LanguageCriterion implements Criterion {

    @Override
    public String name() {
        return "language";
    }

    @Override
    public String label() {
        return "Language";
    }

    @Override
    public String sentence() {
        return "People in both cities speak the same language.";
    }

    private static final int NAMED = 2;

    @Override
    public OptionalDouble value(PairFacts facts) {
        var ours = facts.asker().languages();
        var theirs = facts.candidate().languages();
        return Scale.known(
                !ours.isEmpty() && !theirs.isEmpty(), () -> theirs.stream().anyMatch(ours::contains) ? 1 : 0);
    }

    @Override
    public double telling() {
        return 0.8;
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        var languages = facts.shared().languages();
        if (languages.isEmpty()) {
            return Optional.empty();
        }
        var names = Wording.list(languages, NAMED);
        var verb = languages.size() == 1 ? "is" : "are";
        if (facts.asker().ownLanguages() && facts.candidate().ownLanguages()) {
            return Optional.of("%s %s spoken in both cities.".formatted(names, verb));
        }
        // Where only the country's languages are known, nothing is claimed of the city.
        return Optional.of(
                languages.size() == 1
                        ? "%s is a language of %s and of %s."
                                .formatted(names, place(facts.asker()), place(facts.candidate()))
                        : "%s are languages of %s and of %s."
                                .formatted(names, place(facts.asker()), place(facts.candidate())));
    }

    private static String place(CityTraits city) {
        return city.ownLanguages() || city.countryName() == null ? city.name() : Wording.country(city.countryName());
    }
}
