package org.twinatlas.city;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.twinatlas.problem.BadInput;

/**
 * The GeoNames id of a city, or the id of a city that people have added, which begins above all that GeoNames gives.
 *
 * @param value 1 or more
 */
public record CityId(@JsonValue long value) {

    /** The id of the first city that people add. */
    public static final long FIRST_ADDED = 1_000_000_000_000L;

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{0,17}");
    private static final String LEGAL = "the GeoNames id of a city, a whole number of 1 or more, such as 4699066";

    public CityId {
        if (value < 1) {
            throw BadInput.of("id", value, LEGAL);
        }
    }

    /** Whether it is a city that people have added, which GeoNames does not have. */
    public boolean isAdded() {
        return value >= FIRST_ADDED;
    }

    /** @throws BadInput if the text is not such a number */
    public static CityId parse(String field, String text) {
        if (!FORM.matcher(text).matches()) {
            throw BadInput.of(field, text, LEGAL);
        }
        return new CityId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
