package org.twinatlas.seeking;

import org.jspecify.annotations.Nullable;
import org.twinatlas.problem.BadInput;

/**
 * What a stranger writes to a city that seeks.
 *
 * @param name of the sender
 * @param email to answer to
 * @param organisation or city of the sender; null for none
 * @param text 20 to 4,000 characters
 * @param consent that name and address are shown to those who answer for the city, and kept until they delete the letter
 */
public record LetterDraft(
        String name, String email, @Nullable String organisation, String text, boolean consent) {

    private static final int LONGEST_NAME = 200;
    private static final int SHORTEST = 20;
    private static final int LONGEST = 4000;

    /** None of the refusals repeats what was written. */
    public LetterDraft {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw BadInput.of("name", null, "a name of 1 to %d characters".formatted(LONGEST_NAME));
        }
        if (organisation != null && organisation.length() > LONGEST_NAME) {
            throw BadInput.of("organisation", organisation.length() + " characters", "at most " + LONGEST_NAME);
        }
        Contact.requireMail("email", email);
        if (text.strip().length() < SHORTEST || text.length() > LONGEST) {
            throw BadInput.of(
                    "text", text.length() + " characters", "%d to %d characters".formatted(SHORTEST, LONGEST));
        }
        if (!consent) {
            throw BadInput.of(
                    "consent",
                    false,
                    "true: name and address are shown to those who answer for the city, and kept until deleted");
        }
    }

    @Override
    public String toString() {
        return "a letter";
    }
}
