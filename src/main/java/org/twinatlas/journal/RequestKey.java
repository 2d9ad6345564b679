package org.twinatlas.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.twinatlas.access.Actor;
import org.twinatlas.problem.BadInput;

/**
 * By what a request is known again, so that sending it twice enters it once.
 *
 * @param request the actor and the key that came with it, as a digest
 * @param body what was asked, as a digest
 */
public record RequestKey(String request, String body) {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /**
     * @param key the header Idempotency-Key; without it, a request is never known again
     * @param asked what was asked for, and of what
     * @throws BadInput if the key has other characters, or more than 200
     */
    public static RequestKey of(Actor actor, @Nullable String key, Object... asked) {
        if (key != null && !FORM.matcher(key).matches()) {
            throw BadInput.of("Idempotency-Key", key, "1 to 200 printable ASCII characters without spaces");
        }
        var request = key == null ? UUID.randomUUID().toString() : actor.id() + " " + key;
        return new RequestKey(digest(request), digest(Arrays.toString(asked)));
    }

    private static String digest(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
