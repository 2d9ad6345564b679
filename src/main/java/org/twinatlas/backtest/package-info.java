/** Measures how good the matches are: hides real partnerships, asks for them back, and compares with simple methods. */
@NullMarked
@ApplicationModule(
        displayName = "Back-test",
        allowedDependencies = {"problem", "graph", "city", "partnership", "match", "report"})
package org.twinatlas.backtest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
