package org.twinatlas.seeking;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** There is no such seeking record, or no more. */
final class SeekerNotFound extends AtlasProblem {

    SeekerNotFound() {
        super(
                Kind.NOT_FOUND,
                "seeker-not-found",
                "No city seeks partners under this id, or no more; /api/seekers lists those that do.",
                Map.of());
    }
}
