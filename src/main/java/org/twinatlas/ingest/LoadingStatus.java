package org.twinatlas.ingest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinatlas.graph.DataVersion;

/**
 * How far the loading is: a snapshot for whoever waits.
 *
 * @param step what is being done now; null before the first and after the last step
 * @param done rows, or units of work, that the step has done
 * @param total how many it will be
 * @param message why it failed, or what to expect; null where there is nothing to say
 */
record LoadingStatus(
        State state,
        @Nullable String step,
        long done,
        long total,
        List<Step> steps,
        @Nullable String dataVersion,
        @Nullable String message) {

    enum State {
        @JsonProperty("loading")
        LOADING,
        @JsonProperty("ready")
        READY,
        @JsonProperty("failed")
        FAILED
    }

    /** One of the steps, in the order in which they are taken. */
    record Step(String name, State state, long done, long total) {}

    static LoadingStatus waiting() {
        return new LoadingStatus(State.LOADING, null, 0, 0, List.of(), null, "The database is starting.");
    }

    /** The same, seen while or after another process has imported data. */
    LoadingStatus of(String version) {
        return version.equals(DataVersion.INCOMPLETE)
                ? new LoadingStatus(State.LOADING, "import", 0, 0, steps, null, StillLoading.IMPORTING)
                : new LoadingStatus(state, step, done, total, steps, version, message);
    }
}
