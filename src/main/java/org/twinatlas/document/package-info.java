/** Letters, agreements, programmes and reports of two cities or more, filled in with facts and written as DOCX or PDF. */
@NullMarked
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"problem", "graph", "city", "partnership", "match", "access", "register"})
package org.twinatlas.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
