/** Signed copies and pictures over HTTP. */
@NullMarked
package org.twinatlas.attachment.web;

import org.jspecify.annotations.NullMarked;
