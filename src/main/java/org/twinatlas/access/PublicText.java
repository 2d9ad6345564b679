package org.twinatlas.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.twinatlas.problem.BadInput;

/** Text that everybody may read, and that therefore must not say how to reach a person. */
public final class PublicText {

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    /** Nine digits or more in one go, as telephone numbers are written; a date and a year have fewer. */
    private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d(?:[ ()/.-]{0,2}\\d){8,}");

    private PublicText() {}

    /**
     * @param text null and blank for none
     * @param most characters at most
     * @throws BadInput if it is longer, or holds an e-mail address or a telephone number
     */
    public static @Nullable String of(String field, @Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > most) {
            throw BadInput.of(field, text, "at most %d characters".formatted(most));
        }
        if (MAIL.matcher(text).find() || TELEPHONE.matcher(text).find()) {
            throw BadInput.of(
                    field,
                    "a text with an e-mail address or a telephone number",
                    "without these, because everybody may read it");
        }
        return text.strip();
    }

    /** The same, where there must be a text. */
    public static String required(String field, @Nullable String text, int most) {
        var checked = of(field, text, most);
        if (checked == null) {
            throw BadInput.of(field, text, "a text of 1 to %d characters".formatted(most));
        }
        return checked;
    }
}
