package org.twinatlas.register;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** Somebody else has changed it since it was read. */
final class ChangedMeanwhile extends AtlasProblem {

    ChangedMeanwhile(String id, long yours, long current) {
        super(
                Kind.CONFLICT,
                "changed-meanwhile",
                "%s has version %d, and you have changed version %d; read it again, and then change what is there."
                        .formatted(id, current, yours),
                Map.of("version", current));
    }
}
