/** Documents over HTTP. */
@NullMarked
package org.twinatlas.document.web;

import org.jspecify.annotations.NullMarked;
