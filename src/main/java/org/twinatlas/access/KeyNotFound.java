package org.twinatlas.access;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** There is no key with this id. */
final class KeyNotFound extends AtlasProblem {

    KeyNotFound(String id) {
        super(
                Kind.NOT_FOUND,
                "key-not-found",
                "There is no key '%s'; GET /api/keys lists them."
                        .formatted(id.length() <= 60 ? id : id.substring(0, 60) + "…"),
                Map.of());
    }
}
