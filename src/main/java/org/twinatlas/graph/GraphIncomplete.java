package org.twinatlas.graph;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** Data is being loaded, so that nothing can be changed now. */
final class GraphIncomplete extends AtlasProblem {

    private static final int RETRY_SECONDS = 10;

    GraphIncomplete() {
        super(
                Kind.UNAVAILABLE,
                "loading",
                "Data is being loaded; nothing was changed. Ask again in %d seconds.".formatted(RETRY_SECONDS),
                Map.of("retryAfterSeconds", RETRY_SECONDS));
    }
}
