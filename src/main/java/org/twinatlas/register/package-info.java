/** Partnerships that are kept here: from a match through five steps to a living partnership, and multi-city alliances. */
@NullMarked
@ApplicationModule(
        displayName = "Register",
        allowedDependencies = {"problem", "graph", "access", "journal", "city", "partnership", "match"})
package org.twinatlas.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
