/** Signed copies of agreements: private until a party releases them, stored beside the database, never below the web. */
@NullMarked
@ApplicationModule(
        displayName = "Signed copies",
        allowedDependencies = {"problem", "graph", "access"})
package org.twinatlas.signed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
