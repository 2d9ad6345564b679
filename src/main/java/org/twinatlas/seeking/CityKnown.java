package org.twinatlas.seeking;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** The atlas has the city that somebody wants to add. */
final class CityKnown extends AtlasProblem {

    CityKnown(long id, String name) {
        super(
                Kind.CONFLICT,
                "city-known",
                "%s is there already, with the id %d; post for that one.".formatted(name, id),
                Map.of("id", id));
    }
}
