package org.twinatlas.match;

/** Numbers as answers and reports show them: more digits would pretend to a precision that the facts do not have. */
public final class Rounding {

    private Rounding() {}

    /** To four places. */
    public static double rounded(double value) {
        return toPlaces(4, value);
    }

    /** @param places behind the point */
    public static double toPlaces(int places, double value) {
        var scale = Math.pow(10, places);
        return Math.round(value * scale) / scale;
    }
}
