/** Finds candidate partners for a city, ranks them by named criteria and says why, with facts of the graph. */
@NullMarked
@ApplicationModule(
        displayName = "Matching",
        allowedDependencies = {"problem", "graph", "city", "partnership", "seeking"})
package org.twinatlas.match;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
