/** The cities of the atlas: what is known of each, and how it is found by any of its names. */
@NullMarked
@ApplicationModule(
        displayName = "Cities",
        allowedDependencies = {"problem", "graph"})
package org.twinatlas.city;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
