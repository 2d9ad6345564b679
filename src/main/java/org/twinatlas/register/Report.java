package org.twinatlas.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinatlas.problem.BadInput;

/**
 * What somebody tells the coordinators: the register says of itself that it is incomplete.
 *
 * @param what mistake, missing, ended, or other
 * @param text 2,000 characters at most; for the coordinators alone
 * @param contact how to ask back; for the coordinators alone
 * @param partnership which one it is about; null if about none
 * @param city GeoNames id of a city that it is about; null if about none
 */
public record Report(
        @Nullable String what,
        @Nullable String text,
        @Nullable String contact,
        @Nullable String partnership,
        @Nullable Long city) {

    private static final String DORMANCY = "dormancy ahead";
    private static final List<String> WHAT = List.of("mistake", "missing", "ended", "other");
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_CONTACT = 200;
    private static final int LONGEST_ID = 100;

    static Report ofTheRegister(String partnership, String sentence) {
        return new Report(DORMANCY, sentence, null, partnership, null);
    }

    /** @throws BadInput if it says nothing, or too much */
    void check() {
        if (what == null || !WHAT.contains(what)) {
            throw BadInput.of("what", what, "one of " + String.join(", ", WHAT));
        }
        if (PrivateText.of("text", text, LONGEST_TEXT) == null) {
            throw BadInput.of("text", "", "1 to %d characters that say what is wrong".formatted(LONGEST_TEXT));
        }
        PrivateText.of("contact", contact, LONGEST_CONTACT);
        if (partnership != null && partnership.length() > LONGEST_ID) {
            throw BadInput.of("partnership", partnership, "the id of a partnership");
        }
    }

    @Override
    public String toString() {
        return "a report of what is %s".formatted(what);
    }
}
