package org.twinatlas.register;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.twinatlas.problem.BadInput;

/** The kinds of partnership, as the field uses the words. */
enum Kind {
    /** Broad, lasting, signed by both mayors, of cities of different countries. */
    SISTER_CITY("sister city"),
    /** Signed as well, less formal or a first stage. */
    FRIENDSHIP_CITY("friendship city"),
    /** For one goal and a time. */
    PROJECT("project partnership"),
    /** An exchange of letters and visits. */
    CONTACT("contact"),
    /** Of two cities or more with one goal; may be domestic, binds nobody in law. */
    ALLIANCE("multi-city alliance");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    @JsonValue
    public String words() {
        return words;
    }

    /** Whether it is signed by those who speak for the city, and is recognised only so. */
    boolean isFormal() {
        return this == SISTER_CITY || this == FRIENDSHIP_CITY;
    }

    /** @throws BadInput if there is no such kind */
    static Kind of(@Nullable String text) {
        return Words.find("kind", text, values(), Kind::words);
    }

    /** @throws BadInput if there is no such kind, or it is not one of two cities */
    static Kind ofTwo(@Nullable String text) {
        var kind = of(text);
        if (kind == ALLIANCE) {
            throw BadInput.of("kind", text, "a kind of two cities; POST /api/alliances begins an alliance");
        }
        return kind;
    }
}
