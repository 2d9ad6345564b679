package org.twinatlas.match;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which cities of a country are most like each other, in size and place: exp(−km / 200 − difference of log₁₀ population /
 * 0.3), among the forty next bigger and the forty next smaller. {@code match/similar} says the same for a described town. It is
 * worked out here and not in the database, which takes several times as long for three million pairs.
 */
public final class Likeness {

    /** To be raised when the same cities would be tied in another way. */
    public static final int VERSION = 1;

    private static final int NEXT = 40;
    private static final int MOST = 8;
    private static final double KM = 200;
    private static final double LOG_POP = 0.3;
    private static final Comparator<Tie> CLOSEST_FIRST =
            Comparator.comparingDouble(Tie::weight).reversed().thenComparingLong(Tie::other);

    private Likeness() {}

    /**
     * A city.
     *
     * @param logPop log₁₀ of its population
     * @param lat latitude in degrees
     * @param lng longitude in degrees
     * @param partnered whether it has partners
     */
    public record Place(long id, String country, double logPop, double lat, double lng, boolean partnered) {}

    /**
     * What ties a city to one that is like it.
     *
     * @param weight its likeness, 0 to 1
     * @param matters whether one of the two has partners, from which the other can learn
     */
    public record Tie(long other, double weight, boolean matters) {}

    /**
     * Its ties with those of its eight closest that matter, the closest first.
     *
     * @param places by country, then by population
     * @param i which of them is asked about
     */
    public static List<Tie> of(List<Place> places, int i) {
        var place = places.get(i);
        return IntStream.rangeClosed(Math.max(0, i - NEXT), Math.min(places.size() - 1, i + NEXT))
                .mapToObj(places::get)
                .filter(other -> other.id() != place.id() && other.country().equals(place.country()))
                .map(other -> new Tie(other.id(), weight(place, other), place.partnered() || other.partnered()))
                .sorted(CLOSEST_FIRST)
                .limit(MOST)
                .filter(Tie::matters)
                .toList();
    }

    private static double weight(Place one, Place other) {
        var km = GreatCircle.kilometres(one.lat(), one.lng(), other.lat(), other.lng());
        return Math.exp(-km / KM - Math.abs(one.logPop() - other.logPop()) / LOG_POP);
    }
}
