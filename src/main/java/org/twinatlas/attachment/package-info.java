/** Signed copies and pictures of exchanges: private until a party releases them, stored beside the database, never below the web. */
@NullMarked
@ApplicationModule(
        displayName = "Attachments",
        allowedDependencies = {"problem", "graph", "access"})
package org.twinatlas.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
