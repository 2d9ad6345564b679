/** The measured quality over HTTP. */
@NullMarked
package org.twinatlas.backtest.web;

import org.jspecify.annotations.NullMarked;
