package org.twinatlas.city;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** The atlas has no such city. */
public final class CityNotFound extends AtlasProblem {

    private CityNotFound(String sentence, Map<String, Object> details) {
        super(Kind.NOT_FOUND, "city-not-found", sentence, details);
    }

    public static CityNotFound withId(CityId id) {
        return new CityNotFound(
                "The atlas has no city with the GeoNames id %s; /api/cities?q= finds the ids of cities by name."
                        .formatted(id),
                Map.of("id", id.value()));
    }

    public static CityNotFound named(String name) {
        return new CityNotFound(
                "The atlas has no city that is called '%s'; try another spelling, or add the country: 'Valencia, VE'."
                        .formatted(name),
                Map.of("name", name));
    }
}
