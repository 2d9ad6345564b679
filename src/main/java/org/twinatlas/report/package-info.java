/** Where commands leave what they have measured. */
@NullMarked
@ApplicationModule(displayName = "Reports", allowedDependencies = "problem")
package org.twinatlas.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
