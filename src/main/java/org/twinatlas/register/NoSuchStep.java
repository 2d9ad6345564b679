package org.twinatlas.register;

import java.util.List;
import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** No partnership comes from the one stage straight to the other. */
final class NoSuchStep extends AtlasProblem {

    private NoSuchStep(String sentence, List<String> legal) {
        super(Kind.CONFLICT, "no-such-step", sentence, Map.of("legal", legal));
    }

    static NoSuchStep of(Dossier dossier, Stage to) {
        var legal = Steps.from(dossier.stage(), dossier.kind()).keySet().stream()
                .map(Stage::word)
                .toList();
        return new NoSuchStep(
                "A %s in the stage %s does not come to %s; what may follow is: %s."
                        .formatted(
                                dossier.kind().words(),
                                dossier.stage().word(),
                                to.word(),
                                legal.isEmpty() ? "nothing" : String.join(", ", legal)),
                legal);
    }

    static NoSuchStep suspended() {
        return new NoSuchStep(
                "The areas of these cities have broken off or suspended their ties, and so is this partnership; it can be ended.",
                List.of(Stage.ENDED.word()));
    }
}
