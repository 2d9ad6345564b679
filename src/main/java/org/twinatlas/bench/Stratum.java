package org.twinatlas.bench;

/** Kinds of cities that are measured apart, because they ask for different work. No city is in two. */
enum Stratum {
    PARTNERED("with partners"),
    UNPARTNERED("without partners"),
    BEST_CONNECTED("fifty best connected");

    static final int BEST = 50;

    private final String label;

    Stratum(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
