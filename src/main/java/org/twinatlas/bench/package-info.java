/** Measures how fast the served application answers, beside a naive query, a ranking of all cities and plain arrays. */
@NullMarked
@ApplicationModule(
        displayName = "Benchmark",
        allowedDependencies = {"problem", "graph", "city", "match", "report"})
package org.twinatlas.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
