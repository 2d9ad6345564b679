package org.twinatlas.attachment;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** A partnership keeps no more files. */
final class TooManyAttachments extends AtlasProblem {

    /** @param most how many one partnership keeps */
    TooManyAttachments(int most) {
        super(
                Kind.CONFLICT,
                "too-many-attachments",
                "This partnership has %d files, signed copies and pictures together, and may have no more; remove one, and upload this one again."
                        .formatted(most),
                Map.of("most", most));
    }
}
