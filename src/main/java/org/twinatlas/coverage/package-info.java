/** Where partnerships are missing: what areas have beside what comparable ones would have, and who could close the gap. */
@NullMarked
@ApplicationModule(
        displayName = "Coverage",
        allowedDependencies = {"problem", "graph", "city", "partnership", "match", "report"})
package org.twinatlas.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
