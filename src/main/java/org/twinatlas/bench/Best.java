package org.twinatlas.bench;

import java.util.Arrays;

/** Keeps the few highest of many, in order; of two that are level, the one that came first. */
final class Best {

    private final int[] places;
    private final double[] heights;
    private int kept;

    Best(int limit) {
        places = new int[limit];
        heights = new double[limit];
    }

    void offer(int place, double height) {
        if (kept == places.length && !(height > heights[kept - 1])) {
            return;
        }
        var at = kept < places.length ? kept++ : kept - 1;
        while (at > 0 && heights[at - 1] < height) {
            heights[at] = heights[at - 1];
            places[at] = places[at - 1];
            at--;
        }
        heights[at] = height;
        places[at] = place;
    }

    int[] places() {
        return Arrays.copyOf(places, kept);
    }
}
