package org.twinatlas.register;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.twinatlas.problem.BadInput;

/**
 * A person whom an entry names. Kept on a node of its own, which no view for the public reads and which can be erased.
 *
 * @param as signatory or liaison
 * @param office of a signatory; empty for others
 * @param city for which the person acts
 */
record NamedPerson(
        String name, @Nullable String email, @Nullable String phone, String as, String office, long city) {

    private static final int LONGEST = 200;

    NamedPerson {
        if (name.isBlank() || name.length() > LONGEST) {
            throw BadInput.of(
                    "name", "%d characters long".formatted(name.length()), "1 to %d characters".formatted(LONGEST));
        }
        email = PrivateText.of("email", email, LONGEST);
        phone = PrivateText.of("phone", phone, LONGEST);
    }

    @Override
    public String toString() {
        return "%s of city %d".formatted(as, city); // what gets into a log names nobody
    }

    /** As {@code register/append} takes it, under a new pseudonym. */
    Map<String, @Nullable Object> row() {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", "person-" + UUID.randomUUID());
        row.put("name", name.strip());
        row.put("email", email);
        row.put("phone", phone);
        row.put("as", as);
        row.put("office", office);
        row.put("city", city);
        return row;
    }
}
