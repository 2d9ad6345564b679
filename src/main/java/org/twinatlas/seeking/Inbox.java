package org.twinatlas.seeking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record holds for those alone who answer for its city.
 *
 * @param contact who reads the letters
 * @param consent how and when the city consented to the posting
 * @param history each change with its day and the pseudonym of who made it, the first first
 * @param letters the newest first
 */
public record Inbox(Contact contact, @Nullable String consent, List<String> history, List<Letter> letters) {

    /** @param on the day it came */
    public record Letter(
            String id,
            String on,
            String name,
            String email,
            @Nullable String organisation,
            String text) {

        @Override
        public String toString() {
            return "a letter";
        }
    }
}
