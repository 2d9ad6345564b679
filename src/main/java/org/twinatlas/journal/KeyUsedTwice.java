package org.twinatlas.journal;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** An idempotency key has come with two different requests. */
final class KeyUsedTwice extends AtlasProblem {

    KeyUsedTwice() {
        super(
                Kind.CONFLICT,
                "idempotency-key-used-twice",
                "This Idempotency-Key came before with another request; take a new one for a new request.",
                Map.of());
    }
}
