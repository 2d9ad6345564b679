package org.twinatlas.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.twinatlas.problem.BadInput;

/** Days, as people enter them: 2026-11-21. */
final class Day {

    private static final int FIRST_YEAR = 1800;

    private Day() {}

    /** @throws BadInput if it is no day, or one before 1800 or after {@code latest} */
    static @Nullable LocalDate parse(String field, @Nullable String text, LocalDate latest) {
        if (text == null) {
            return null;
        }
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && !day.isAfter(latest)) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // refused below
        }
        throw BadInput.of(field, text, "a day such as 2026-11-21, from 1800 to " + latest);
    }

    /** A day that has been: today where none is given. */
    static LocalDate past(String field, @Nullable String text, Clock clock) {
        var today = LocalDate.now(clock);
        var day = parse(field, text, today);
        return day == null ? today : day;
    }
}
