package org.twinatlas.match;

import java.util.Map;
import org.twinatlas.city.CityId;
import org.twinatlas.problem.BadInput;

/**
 * A self-assessment: who asks, what counts, whom they wish.
 *
 * @param subject who asks
 * @param weights factors on the default weights, by criterion
 * @param limit how many candidates, 1 to 200
 * @param mutual whether to tell how high the asker stands in each candidate's own list
 */
public record MatchRequest(Subject subject, Map<String, Double> weights, Wishes wishes, int limit, boolean mutual) {

    public static final int DEFAULT_LIMIT = 20;
    public static final int LARGEST_LIMIT = 200;

    public MatchRequest {
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw BadInput.of("limit", limit, "a whole number from 1 to %d".formatted(LARGEST_LIMIT));
        }
    }

    /** Who asks. */
    public sealed interface Subject {

        /** A city of the atlas. */
        record OfAtlas(CityId id) implements Subject {}

        /** A town that is not in it. */
        record Described(Profile profile) implements Subject {}
    }

    /** What a city gets that says nothing but its name. */
    public static MatchRequest of(CityId id) {
        return new MatchRequest(new Subject.OfAtlas(id), Map.of(), Wishes.NONE, DEFAULT_LIMIT, false);
    }
}
