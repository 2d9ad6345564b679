/** What the whole web has in common: problem documents, security headers, the page. */
@NullMarked
@ApplicationModule(displayName = "Web", allowedDependencies = "problem")
package org.twinatlas.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
