package org.twinatlas.graph;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** More questions are waiting than will be answered soon. */
final class TooBusy extends AtlasProblem {

    private static final int RETRY_AFTER_SECONDS = 5;

    private TooBusy(String sentence) {
        super(Kind.UNAVAILABLE, "busy", sentence, Map.of("retryAfterSeconds", RETRY_AFTER_SECONDS));
    }

    static TooBusy withWaiting(int waiting) {
        return new TooBusy("More than %d questions are waiting for their answers; ask again in %d seconds."
                .formatted(waiting, RETRY_AFTER_SECONDS));
    }
}
