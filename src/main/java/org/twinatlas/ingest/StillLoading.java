package org.twinatlas.ingest;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** The graph is not complete yet. */
final class StillLoading extends AtlasProblem {

    static final String IMPORTING =
            "Data is being imported into this atlas, which takes some minutes. If the import was stopped, "
                    + "start it again with the same files, or start the server again.";

    private static final int RETRY_AFTER_SECONDS = 5;

    private StillLoading(String sentence) {
        super(Kind.UNAVAILABLE, "loading", sentence, Map.of("retryAfterSeconds", RETRY_AFTER_SECONDS));
    }

    static StillLoading elsewhere() {
        return new StillLoading(
                "The server of this data folder is still loading or importing data; try again in a minute.");
    }

    /** What the API says while another process imports into the graph of this server. */
    static StillLoading importing() {
        return new StillLoading(IMPORTING);
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
