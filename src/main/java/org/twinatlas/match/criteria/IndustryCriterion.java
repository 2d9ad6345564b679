package org.twinatlas.match.criteria;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Both cities have the same industries, the rarer the better. */
final class IndustryCriterion implements Criterion {

    @Override
    public String name() {
        return "industry";
    }

    @Override
    public String label() {
        return "Industries";
    }

    @Override
    public String sentence() {
        return "Both cities have the same industries, the rarer the better.";
    }

    private static final int NAMED = 3;
    private static final double MOST = 3;
    /** Longer evidence is a list of firms, which the city's own page shows. */
    private static final int LONGEST_EVIDENCE = 60;

    @Override
    public OptionalDouble value(PairFacts facts) {
        var asker = facts.asker();
        var candidate = facts.candidate();
        return Scale.known(
                !asker.industries().isEmpty() && !candidate.industries().isEmpty(),
                () -> Scale.saturating(shared(asker, candidate), 1.5));
    }

    private static double shared(CityTraits asker, CityTraits candidate) {
        var sum = 0.0;
        for (int i = 0; i < asker.industries().size(); i++) {
            var there = candidate.industries().indexOf(asker.industries().get(i));
            if (there >= 0) {
                var strength = Math.min(
                        asker.industryStrengths().get(i),
                        candidate.industryStrengths().get(there));
                sum += asker.industryRarities().get(i) * strength / MOST;
            }
        }
        return sum;
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        var industries = facts.shared().industries();
        if (industries.isEmpty()) {
            return Optional.empty();
        }
        var names = industries.stream()
                .map(industry -> industry.name().toLowerCase(Locale.ROOT))
                .toList();
        var evidence = industries.getFirst().evidence();
        var detail = evidence == null || evidence.length() > LONGEST_EVIDENCE
                ? ""
                : " (%s: %s)".formatted(facts.candidate().name(), evidence);
        return Optional.of("Industries in both: %s%s.".formatted(Wording.list(names, NAMED), detail));
    }
}
