package org.twinatlas.seeking;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** Somebody else has changed the record since it was read. */
final class SeekerChangedMeanwhile extends AtlasProblem {

    SeekerChangedMeanwhile() {
        super(
                Kind.CONFLICT,
                "changed-meanwhile",
                "Somebody has changed this record since the version that you give; read it again, and then change it.",
                Map.of());
    }
}
