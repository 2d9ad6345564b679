package org.twinatlas.ingest;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** Two processes would load data into one graph. */
final class ImportUnderWay extends AtlasProblem {

    ImportUnderWay() {
        super(
                Kind.CONFLICT,
                "import-under-way",
                "Another process is loading or importing data into this graph; try again when it has ended.",
                Map.of());
    }
}
