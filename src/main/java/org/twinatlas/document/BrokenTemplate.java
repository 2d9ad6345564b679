package org.twinatlas.document;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** A template, perhaps an association's own, cannot be used as it stands. */
final class BrokenTemplate extends AtlasProblem {

    private BrokenTemplate(String sentence, Map<String, Object> details) {
        super(Kind.UNAVAILABLE, "template-broken", sentence, details);
    }

    /**
     * @param file its folder and name, such as {@code es/resolution.md}
     * @param line 1 for the first
     * @param what is wrong and what would be legal, as a sentence without its stop
     */
    static BrokenTemplate at(String file, int line, String what) {
        return new BrokenTemplate(
                "The template %s cannot be used: line %d: %s.".formatted(file, line, what),
                Map.of("file", file, "line", line));
    }
}
