/** Cities seeking cities: what each seeks and offers, and letters to them that keep everybody's address private. */
@NullMarked
@ApplicationModule(
        displayName = "Seeking",
        allowedDependencies = {"problem", "graph", "access", "journal", "city"})
package org.twinatlas.seeking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
