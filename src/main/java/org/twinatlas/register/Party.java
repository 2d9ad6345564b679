package org.twinatlas.register;

import java.util.Set;
import org.neo4j.driver.Value;
import org.twinatlas.access.Place;

/**
 * A city that is party to a partnership.
 *
 * @param place where it lies, which decides who answers for it
 * @param population 0 if unknown
 */
record Party(Place place, String name, String countryName, long population) {

    static Party from(Value row) {
        return new Party(
                new Place(
                        row.get("id").asLong(),
                        row.get("country").asString(),
                        row.get("subdivision").asString(null),
                        Set.copyOf(row.get("networks").asList(Value::asString))),
                row.get("name").asString(),
                row.get("countryName").asString(),
                row.get("population").asLong(0));
    }

    long id() {
        return place.city();
    }
}
