/** Signing in over HTTP: who may write at all, keys and tokens. */
@NullMarked
package org.twinatlas.access.web;

import org.jspecify.annotations.NullMarked;
