package org.twinatlas.seeking;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.twinatlas.problem.BadInput;

/**
 * Who reads what strangers write to a city; shown only to those who answer for it.
 *
 * @param email an address; null where the inbox alone will do
 */
public record Contact(@Nullable String name, @Nullable String email) {

    static final Pattern MAIL = Pattern.compile("[^\\s@<>]{1,64}@[^\\s@<>.]+(\\.[^\\s@<>.]+)+");
    private static final int LONGEST = 200;

    public Contact {
        if (name != null && name.length() > LONGEST) {
            throw BadInput.of("contact.name", name.length() + " characters", "at most " + LONGEST);
        }
        requireMail("contact.email", email);
    }

    /** The refusal does not repeat what was given. */
    static void requireMail(String field, @Nullable String email) {
        if (email != null && (email.length() > LONGEST || !MAIL.matcher(email).matches())) {
            throw BadInput.of(field, "something else", "an e-mail address");
        }
    }

    /** The same where there must be one; without the blanks around it. */
    static String requiredMail(String field, @Nullable String email) {
        var address = email == null ? "" : email.strip();
        requireMail(field, address);
        return address;
    }

    @Override
    public String toString() {
        return "a contact";
    }
}
