/** Cities with their partnerships over HTTP. */
@NullMarked
package org.twinatlas.partnership.web;

import org.jspecify.annotations.NullMarked;
