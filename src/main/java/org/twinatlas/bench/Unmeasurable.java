package org.twinatlas.bench;

import java.nio.file.Path;
import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** There is no server that can be measured; whoever asked for the measurement has to act. */
final class Unmeasurable extends AtlasProblem {

    private Unmeasurable(String sentence) {
        super(Kind.UNAVAILABLE, "unmeasurable", sentence, Map.of());
    }

    static Unmeasurable doesNotAnswer(ServedAddress address) {
        return new Unmeasurable(
                "Nothing at %s answers that its atlas is ready; start a server there, or leave --url out to have one started."
                        .formatted(address));
    }

    static Unmeasurable ended(int exitCode, Path log) {
        return new Unmeasurable(
                "The server ended with exit code %d before it was ready; %s says why.".formatted(exitCode, log));
    }

    static Unmeasurable tooSlow(long minutes, Path log) {
        return new Unmeasurable(
                "The server was not ready within %d minutes; %s says how far it came.".formatted(minutes, log));
    }

    static Unmeasurable doesNotStart(String reason) {
        return new Unmeasurable("The server could not be started: %s.".formatted(reason));
    }

    static Unmeasurable sharesItsDatabase(long pid) {
        return new Unmeasurable(
                ("The database of this data folder runs in process %d already; measure that one with --url and its address, "
                                + "or choose another folder with --twin-atlas.data=FOLDER.")
                        .formatted(pid));
    }

    static Unmeasurable holdsOtherData(String served, String attached) {
        return new Unmeasurable(
                ("The server has data version %s, but the data folder has %s; name the server's own folder with "
                                + "--twin-atlas.data=FOLDER.")
                        .formatted(served, attached));
    }
}
