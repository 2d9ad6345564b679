package org.twinatlas.ingest;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** A command would empty the graph under a running server. */
final class OtherTables extends AtlasProblem {

    OtherTables() {
        super(
                Kind.CONFLICT,
                "other-tables",
                "The running server has other seed tables than this version, or has not loaded them yet; "
                        + "wait until it is ready, or start it again with this version.",
                Map.of());
    }
}
