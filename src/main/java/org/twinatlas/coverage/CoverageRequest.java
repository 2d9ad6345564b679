package org.twinatlas.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinatlas.problem.BadInput;

/**
 * What somebody wants to see.
 *
 * @param by how the world is divided
 * @param from with whom partnerships count; null for the whole world
 * @param group only countries of this area, and subdivisions of these; null for all
 * @param countries only these countries, and subdivisions of these; empty for all
 * @param limit how many areas, 1 to {@value #LARGEST_LIMIT}
 */
public record CoverageRequest(
        AreaKind by, @Nullable String from, @Nullable String group, List<String> countries, int limit) {

    /** More than there are subdivisions. */
    public static final int LARGEST_LIMIT = 5_000;

    /** All countries, or all parts of one. */
    public static final int DEFAULT_LIMIT = 500;

    /** @throws BadInput if the limit is out of its range */
    public CoverageRequest {
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw BadInput.of("limit", limit, "a whole number from 1 to %d".formatted(LARGEST_LIMIT));
        }
    }

    /** The same question about all areas. */
    CoverageRequest unlimited() {
        return new CoverageRequest(by, from, group, countries, LARGEST_LIMIT);
    }
}
