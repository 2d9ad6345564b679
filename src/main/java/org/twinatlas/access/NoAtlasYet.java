package org.twinatlas.access;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** No server has ever worked on this database, so that there is nothing that a key could open. */
final class NoAtlasYet extends AtlasProblem {

    NoAtlasYet() {
        super(
                Kind.UNAVAILABLE,
                "no-atlas-yet",
                "No atlas has been loaded into this database. Name the folder of yours with --twin-atlas.data=FOLDER; "
                        + "or start the server first, which shows the key of the first administrator in its log.",
                Map.of());
    }
}
