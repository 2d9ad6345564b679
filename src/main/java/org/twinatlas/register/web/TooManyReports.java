package org.twinatlas.register.web;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** Too many reports have come at once. */
final class TooManyReports extends AtlasProblem {

    private static final int RETRY_SECONDS = 60;

    TooManyReports() {
        super(
                Kind.TOO_MANY,
                "too-many-reports",
                "Too many reports have come at once; send it again in a minute.",
                Map.of("retryAfterSeconds", RETRY_SECONDS));
    }
}
