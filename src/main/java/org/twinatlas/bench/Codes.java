package org.twinatlas.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers words from 0 on, so that arrays can stand for maps. */
final class Codes {

    static final int NONE = -1;

    private final Map<String, Integer> places = new HashMap<>();

    /** The number of a word, a new one if it is not known yet; {@link #NONE} for null. */
    int of(@Nullable String word) {
        return word == null ? NONE : places.computeIfAbsent(word, any -> places.size());
    }

    int[] of(List<String> words) {
        return words.stream().mapToInt(this::of).toArray();
    }

    int size() {
        return places.size();
    }

    Map<String, Integer> places() {
        return places;
    }
}
