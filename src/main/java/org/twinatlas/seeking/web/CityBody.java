package org.twinatlas.seeking.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinatlas.problem.BadInput;
import org.twinatlas.seeking.AddedCities;

/** A city that the atlas does not have. */
record CityBody(
        @Nullable String name,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lng,
        @Nullable Long population,
        @Nullable List<String> languages) {

    AddedCities.Draft draft() {
        return new AddedCities.Draft(
                required("name", name),
                required("country", country),
                required("lat", lat),
                required("lng", lng),
                population,
                languages == null ? List.of() : languages);
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw BadInput.of(field, null, "given");
        }
        return value;
    }
}
