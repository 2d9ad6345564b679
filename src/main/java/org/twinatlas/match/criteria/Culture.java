package org.twinatlas.match.criteria;

import java.util.Optional;
import java.util.OptionalDouble;

/** Both cities have the same kinds of cultural institutions or titles. */
final class Culture implements Criterion {

    @Override
    public String name() {
        return "culture";
    }

    @Override
    public String label() {
        return "Culture";
    }

    @Override
    public String sentence() {
        return "Both cities have the same kinds of cultural institutions or titles.";
    }

    private static final String CREATIVE = "creative city";
    private static final int NAMED = 3;

    @Override
    public OptionalDouble value(PairFacts facts) {
        var ours = facts.asker().culture();
        var theirs = facts.candidate().culture();
        return Scale.known(
                !ours.isEmpty() && !theirs.isEmpty(),
                () -> Scale.saturating(
                        theirs.stream()
                                .filter(ours::contains)
                                .mapToDouble(Culture::worth)
                                .sum(),
                        1.2));
    }

    /** What it says that both have this: a title that few hold says more than a museum. */
    private static double worth(String kind) {
        if (kind.startsWith(CREATIVE)) {
            return 1;
        }
        return kind.equals("world heritage") ? 0.5 : 0.25;
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        var shared = facts.candidate().culture().stream()
                .filter(facts.asker().culture()::contains)
                .toList();
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        var kinds = shared.stream().map(Culture::wording).toList();
        var names = facts.shared().culture();
        var detail = names.isEmpty()
                ? ""
                : " (in %s: %s)".formatted(facts.candidate().name(), String.join("; ", names));
        return Optional.of("In both: %s%s.".formatted(Wording.list(kinds, NAMED), detail));
    }

    private static String wording(String kind) {
        return switch (kind) {
            case "museum" -> "museums";
            case "theatre" -> "theatres";
            case "orchestra" -> "orchestras";
            case "opera" -> "opera houses";
            case "festival" -> "festivals";
            case "library" -> "research libraries";
            case "archive" -> "archives";
            case "world heritage" -> "UNESCO World Heritage";
            default -> "the title UNESCO " + kind.replace("creative city: ", "Creative City of ");
        };
    }
}
