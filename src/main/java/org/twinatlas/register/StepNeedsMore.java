package org.twinatlas.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twinatlas.problem.AtlasProblem;

/** A step cannot be taken yet. */
final class StepNeedsMore extends AtlasProblem {

    private StepNeedsMore(String sentence, List<String> missing) {
        super(Kind.CONFLICT, "step-needs-more", sentence, Map.of("missing", missing));
    }

    static StepNeedsMore of(Dossier dossier, Stage to, List<Need> missing) {
        var sentences = missing.stream().map(Need::sentence).toList();
        return new StepNeedsMore(
                "Before %s comes from %s to %s, it needs %s."
                        .formatted(
                                dossier.id(),
                                dossier.stage().word(),
                                to.word(),
                                sentences.stream().collect(Collectors.joining("; and "))),
                sentences);
    }
}
