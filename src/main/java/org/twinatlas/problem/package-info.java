/** What can go wrong, in words a person can act on: the common root of every failure that a feature reports. */
@NullMarked
@ApplicationModule(
        displayName = "Problems",
        allowedDependencies = {})
package org.twinatlas.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
