package org.twinatlas.register;

import org.jspecify.annotations.Nullable;
import org.twinatlas.problem.BadInput;

/** Text for the parties alone. Where it is refused, the refusal does not repeat it. */
final class PrivateText {

    private PrivateText() {}

    /** @throws BadInput if it has more characters than {@code most} */
    static @Nullable String of(String field, @Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > most) {
            throw BadInput.of(
                    field, "%d characters long".formatted(text.length()), "at most %d characters".formatted(most));
        }
        return text.strip();
    }
}
