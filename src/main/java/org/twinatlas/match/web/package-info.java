/** Matches over HTTP: as JSON, as a stream of events, as CSV. */
@NullMarked
package org.twinatlas.match.web;

import org.jspecify.annotations.NullMarked;
