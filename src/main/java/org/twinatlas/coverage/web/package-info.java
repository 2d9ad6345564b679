/** Coverage over HTTP, as JSON and as CSV. */
@NullMarked
package org.twinatlas.coverage.web;

import org.jspecify.annotations.NullMarked;
