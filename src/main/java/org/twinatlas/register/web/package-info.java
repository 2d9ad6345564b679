/** The register over HTTP. */
@NullMarked
package org.twinatlas.register.web;

import org.jspecify.annotations.NullMarked;
