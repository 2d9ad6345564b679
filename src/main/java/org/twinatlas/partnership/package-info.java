/** Partnerships between cities, existing and coming, with what each rests on. */
@NullMarked
@ApplicationModule(
        displayName = "Partnerships",
        allowedDependencies = {"problem", "graph", "city"})
package org.twinatlas.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
