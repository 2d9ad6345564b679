package org.twinatlas.backtest;

import java.util.List;
import java.util.stream.Stream;

/**
 * How one method answered the questions of a run, or of several.
 *
 * @param method its name
 */
record Answers(String method, List<Outcome> outcomes) {

    Answers and(Answers others) {
        return new Answers(
                method,
                Stream.concat(outcomes.stream(), others.outcomes.stream()).toList());
    }
}
