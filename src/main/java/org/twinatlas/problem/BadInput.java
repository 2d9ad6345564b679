package org.twinatlas.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value that the asker gave and that is not legal where it stands. */
public final class BadInput extends AtlasProblem {

    private static final int LONGEST_ECHO = 80;

    private BadInput(String sentence, Map<String, Object> details) {
        super(Kind.BAD_INPUT, "bad-input", sentence, details);
    }

    /**
     * @param field the name the asker used, such as {@code limit} or {@code profile.population}
     * @param value what was given
     * @param legal what would have been accepted, as a noun phrase: {@code a whole number from 1 to 100}
     */
    public static BadInput of(String field, @Nullable Object value, String legal) {
        var given = echo(value);
        return new BadInput(
                "%s is %s, but must be %s.".formatted(field, given.isEmpty() ? "empty" : "'" + given + "'", legal),
                Map.of("field", field, "value", given, "legal", legal));
    }

    private static String echo(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
    }
}
