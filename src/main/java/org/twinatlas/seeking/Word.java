package org.twinatlas.seeking;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.twinatlas.problem.BadInput;

/** How the words of a closed set are written: arts-and-culture. */
final class Word {

    private Word() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E parse(String field, String word, List<E> values) {
        return values.stream()
                .filter(value -> of(value).equals(word))
                .findFirst()
                .orElseThrow(() -> BadInput.of(
                        field, word, "one of " + values.stream().map(Word::of).collect(Collectors.joining(", "))));
    }
}
