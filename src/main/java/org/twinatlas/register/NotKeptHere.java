package org.twinatlas.register;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** What other sources list can be read here, but not changed. */
final class NotKeptHere extends AtlasProblem {

    NotKeptHere(String id) {
        super(
                Kind.NOT_FOUND,
                "not-kept-here",
                "There is no partnership '%s' that this register keeps itself; those that other sources list are changed there, and POST /api/reports takes corrections."
                        .formatted(id.length() <= 60 ? id : id.substring(0, 60) + "…"),
                Map.of());
    }
}
