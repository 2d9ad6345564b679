/** Fills the graph: reads the seed tables, checks each whole before anything of it is loaded, and derives what follows from them. */
@NullMarked
@ApplicationModule(
        displayName = "Ingest",
        allowedDependencies = {"problem", "graph", "city", "match", "partnership", "coverage"})
package org.twinatlas.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
