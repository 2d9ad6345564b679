/** Signed copies over HTTP. */
@NullMarked
package org.twinatlas.signed.web;

import org.jspecify.annotations.NullMarked;
