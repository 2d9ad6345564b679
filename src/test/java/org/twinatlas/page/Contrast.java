package org.twinatlas.page;

/** The contrast of two colours, as WCAG 2.2 defines it: 1 for the same, 21 for black on white. */
final class Contrast {

    private Contrast() {}

    /** @param one and {@code other}: colours such as {@code #14232a} */
    static double of(String one, String other) {
        var lights = new double[] {luminance(one), luminance(other)};
        return (Math.max(lights[0], lights[1]) + 0.05) / (Math.min(lights[0], lights[1]) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        var share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
