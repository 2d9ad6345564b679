package org.twinatlas.seeking.web;

import org.jspecify.annotations.Nullable;
import org.twinatlas.seeking.LetterDraft;

/** What a stranger writes; {@link LetterDraft} says what each is. */
record LetterBody(
        @Nullable String name,
        @Nullable String email,
        @Nullable String organisation,
        @Nullable String text,
        @Nullable Boolean consent) {

    LetterDraft draft() {
        return new LetterDraft(
                name == null ? "" : name,
                email == null ? "" : email,
                organisation,
                text == null ? "" : text,
                Boolean.TRUE.equals(consent));
    }
}
