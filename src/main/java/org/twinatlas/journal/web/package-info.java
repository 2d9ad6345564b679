/** The stream of events over HTTP. */
@NullMarked
package org.twinatlas.journal.web;

import org.jspecify.annotations.NullMarked;
