package org.twinatlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a ratio should be, from {@code bench/goals.json}; without a bound, it is only shown.
 *
 * @param figure the name of the ratio
 * @param label for people
 */
record Goal(
        String figure,
        String label,
        @Nullable Double atLeast,
        @Nullable Double atMost,
        @Nullable Double below) {

    static List<Goal> all() {
        try (var content = new ClassPathResource("bench/goals.json").getInputStream()) {
            return List.of(JsonMapper.shared().readValue(content, Goal[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("bench/goals.json cannot be read", e);
        }
    }

    /** Null if there is none. */
    @Nullable
    Boolean isMetBy(double value) {
        if (atLeast == null && atMost == null && below == null) {
            return null;
        }
        return (atLeast == null || value >= atLeast)
                && (atMost == null || value <= atMost)
                && (below == null || value < below);
    }

    String wording() {
        if (atLeast != null) {
            return "at least " + number(atLeast);
        }
        if (atMost != null) {
            return "at most " + number(atMost);
        }
        return below == null ? "" : "below " + number(below);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf(Math.round(value)) : String.valueOf(value);
    }
}
