package org.twinatlas.coverage;

/**
 * What the model knows of a country.
 *
 * @param code ISO 3166-1 alpha-2
 * @param towns cities of 15,000 people or more: smaller ones stand in the atlas mostly because they have a partner
 * @param people in all its cities
 * @param x of the centre of its people, from the centre of the earth towards 0° N 0° E; the length does not matter
 * @param y the same, towards 0° N 90° E
 * @param z the same, towards the north pole
 * @param migrantsKnown whether the migrants from and to it are recorded at all
 */
public record CountryFacts(String code, long towns, long people, double x, double y, double z, boolean migrantsKnown) {

    private static final double EARTH_KM = 6371;

    /** ln of the number of towns, with one for the rest. */
    double logTowns() {
        return Math.log(1.0 + towns);
    }

    /** ln of thousand people a town. */
    double logSize() {
        return Math.log(Math.max(1000, people) / 1000.0 / (1 + towns));
    }

    double kilometresTo(CountryFacts other) {
        var lengths = Math.sqrt((x * x + y * y + z * z) * (other.x * other.x + other.y * other.y + other.z * other.z));
        var cosine = (x * other.x + y * other.y + z * other.z) / lengths;
        return EARTH_KM * Math.acos(Math.max(-1, Math.min(1, cosine)));
    }
}
