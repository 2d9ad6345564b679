/** Who acts, and what they may: roles, the areas and cities they answer for, and the keys by which they sign in. */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"problem", "graph"})
package org.twinatlas.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
