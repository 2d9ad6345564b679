package org.twinatlas.signed;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** There is no such signed copy, or none that whoever asks may know of. */
final class CopyNotFound extends AtlasProblem {

    CopyNotFound() {
        super(
                Kind.NOT_FOUND,
                "copy-not-found",
                "This partnership has no such signed copy, or none that has been released; its parties see all of them.",
                Map.of());
    }
}
