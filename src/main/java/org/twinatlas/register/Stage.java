package org.twinatlas.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.twinatlas.problem.BadInput;

/** How far a partnership has come. Which stage may follow which, and what it needs, stands in {@link Steps}. */
public enum Stage {
    RESEARCH,
    COMMUNICATION,
    AGREEMENT,
    CEREMONY,
    /** The fifth step, making the most of it: a living partnership. */
    ACTIVE,
    /** Living on paper; nothing has been heard of it for long. */
    DORMANT,
    DECLINED,
    ENDED,
    /** Kept for what it was. */
    HISTORIC;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it has begun, so that somebody should hear why it goes no further. */
    boolean isAnEnd() {
        return this == DECLINED || this == ENDED;
    }

    /** @throws BadInput if there is no such stage */
    static Stage of(String field, @Nullable String text) {
        return Words.find(field, text, values(), Stage::word);
    }
}
