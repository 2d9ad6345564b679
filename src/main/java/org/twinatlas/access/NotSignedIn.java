package org.twinatlas.access;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** Nobody has signed in, or with a key that does not open anything. */
public final class NotSignedIn extends AtlasProblem {

    private static final String HOW =
            " Send 'Authorization: Bearer' and a key; an administrator of this register issues keys.";

    private NotSignedIn(String sentence) {
        super(Kind.NOT_SIGNED_IN, "not-signed-in", sentence, Map.of());
    }

    public static NotSignedIn toDoThis() {
        return new NotSignedIn("This needs a sign-in." + HOW);
    }

    public static NotSignedIn withThisKey() {
        return new NotSignedIn("This key or token is not known, has been revoked or has run out." + HOW);
    }
}
