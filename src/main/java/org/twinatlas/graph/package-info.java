/** The graph database: the embedded default, the schema, and the query files that every feature asks it with. */
@NullMarked
@ApplicationModule(displayName = "Graph", allowedDependencies = "problem")
package org.twinatlas.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
