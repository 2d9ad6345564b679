package org.twinatlas.match;

import com.fasterxml.jackson.annotation.JsonValue;
import org.twinatlas.problem.BadInput;

/**
 * How far something is wished, from 0 (not at all) to 1 (above all).
 *
 * @param value 0 to 1
 */
public record Share(@JsonValue double value) {

    public static final Share NONE = new Share(0);

    public Share {
        check("share", value);
    }

    /** @throws BadInput if it is no number from 0 to 1 */
    public static Share of(String field, double value) {
        check(field, value);
        return new Share(value);
    }

    private static void check(String field, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw BadInput.of(field, value, "a number from 0 to 1");
        }
    }
}
