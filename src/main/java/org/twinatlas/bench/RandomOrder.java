package org.twinatlas.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Shuffles without touching what it is given. */
final class RandomOrder {

    private RandomOrder() {}

    static <T> List<T> of(List<T> things, Random random) {
        var shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
