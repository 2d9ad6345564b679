package org.twinatlas.register;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.twinatlas.problem.BadInput;

/** Finds a constant by the words that people and programs write for it. */
final class Words {

    private Words() {}

    /** @throws BadInput if none has these words */
    static <E> E find(String field, @Nullable String text, E[] all, Function<E, String> words) {
        return Arrays.stream(all)
                .filter(one -> words.apply(one).equals(text))
                .findFirst()
                .orElseThrow(() -> BadInput.of(
                        field, text, "one of " + Arrays.stream(all).map(words).collect(Collectors.joining(", "))));
    }
}
