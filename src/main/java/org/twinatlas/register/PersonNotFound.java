package org.twinatlas.register;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** Nobody has this id. */
final class PersonNotFound extends AtlasProblem {

    PersonNotFound() {
        super(
                Kind.NOT_FOUND,
                "person-not-found",
                "Nobody has this id. Ids of persons begin with person-, of reporters with report-, of holders of keys with key-.",
                Map.of());
    }
}
