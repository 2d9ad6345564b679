package org.twinatlas.coverage;

/** Numbers as answers show them. */
final class Rounding {

    private Rounding() {}

    /** @param places behind the point */
    static double toPlaces(int places, double value) {
        var scale = Math.pow(10, places);
        return Math.round(value * scale) / scale;
    }
}
