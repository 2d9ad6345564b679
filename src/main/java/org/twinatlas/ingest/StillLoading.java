package org.twinatlas.ingest;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** The graph is not complete yet. */
final class StillLoading extends AtlasProblem {

    private static final int RETRY_AFTER_SECONDS = 5;

    private StillLoading(String sentence) {
        super(Kind.UNAVAILABLE, "loading", sentence, Map.of("retryAfterSeconds", RETRY_AFTER_SECONDS));
    }

    static StillLoading elsewhere() {
        return new StillLoading("The server of this data folder is still loading its data; try again in a minute.");
    }

    static StillLoading at(LoadingStatus status) {
        return switch (status.state()) {
            case FAILED -> new StillLoading(String.valueOf(status.message()));
            default ->
                new StillLoading("The atlas is still loading its data (%s); ask again in %d seconds."
                        .formatted(status.step() == null ? "starting" : status.step(), RETRY_AFTER_SECONDS));
        };
    }
}
