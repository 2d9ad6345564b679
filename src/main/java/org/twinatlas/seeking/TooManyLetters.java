package org.twinatlas.seeking;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** The inbox takes no more letters today. */
final class TooManyLetters extends AtlasProblem {

    private static final int A_DAY = 86_400;

    TooManyLetters() {
        super(
                Kind.TOO_MANY,
                "too-many-letters",
                "There have been many letters today, and no more are taken; write again tomorrow.",
                Map.of("retryAfterSeconds", A_DAY));
    }
}
