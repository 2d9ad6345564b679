package org.twinatlas.match;

/**
 * Distances on the earth, taken for a sphere, by the haversine formula (Sinnott 1984), as Neo4j computes them. Nothing
 * else is needed of a geodesy library.
 */
public final class GreatCircle {

    private static final double EARTH_RADIUS_KM = 6378.14;

    private GreatCircle() {}

    /** Between two places in degrees. */
    public static double kilometres(double lat, double lng, double otherLat, double otherLng) {
        var dLat = Math.sin(Math.toRadians(otherLat - lat) / 2);
        var dLng = Math.sin(Math.toRadians(otherLng - lng) / 2);
        var a = dLat * dLat + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(otherLat)) * dLng * dLng;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
