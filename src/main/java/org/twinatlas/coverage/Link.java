package org.twinatlas.coverage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** A planned partnership of two cities, by their GeoNames ids. */
public record Link(long a, long b) {

    @JsonValue
    List<Long> ids() {
        return List.of(a, b);
    }

    /** The same for both orders. */
    Link sorted() {
        return a <= b ? this : new Link(b, a);
    }
}
