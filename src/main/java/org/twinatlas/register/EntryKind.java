package org.twinatlas.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.twinatlas.problem.BadInput;

/** What can stand in the history of a partnership. */
enum EntryKind {
    CREATED("created"),
    ASSESSED("assessed"),
    STAGE_CHANGED("stage changed"),
    LETTER_SENT("letter sent"),
    LETTER_ANSWERED("letter answered"),
    PROTOCOL_NOTE("protocol note"),
    PILOT("pilot"),
    SITE_VISIT("site visit"),
    TERMS("terms agreed"),
    SIGNED("document signed"),
    CEREMONY("ceremony"),
    PROGRAMME("programme"),
    DELEGATION("delegation"),
    ANNUAL_REPORT("annual report"),
    RENEWED("renewed"),
    EXCHANGE("exchange"),
    JOINED("joined"),
    LEFT("left"),
    ENDED_FOR_ITSELF("ended for itself"),
    DORMANCY_AHEAD("dormancy ahead"),
    TAKEN_OVER("taken over");

    /** What the register writes by itself when something else is done. */
    private static final Set<EntryKind> BY_THE_REGISTER = Set.of(
            CREATED, ASSESSED, STAGE_CHANGED, EXCHANGE, JOINED, LEFT, ENDED_FOR_ITSELF, DORMANCY_AHEAD, TAKEN_OVER);

    private final String words;

    EntryKind(String words) {
        this.words = words;
    }

    @JsonValue
    String words() {
        return words;
    }

    /** @throws BadInput if people cannot enter such a thing */
    static EntryKind entered(@Nullable String text) {
        var byPeople = Arrays.stream(values())
                .filter(kind -> !BY_THE_REGISTER.contains(kind))
                .toArray(EntryKind[]::new);
        return Words.find("what", text, byPeople, EntryKind::words);
    }
}
