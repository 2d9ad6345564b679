/** The journal: one order of all that people enter, requests that count once, and the stream that tells what everybody may hear. */
@NullMarked
@ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {"problem", "graph", "access", "city"})
package org.twinatlas.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
