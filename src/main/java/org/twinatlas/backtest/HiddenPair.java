package org.twinatlas.backtest;

import java.util.List;

/**
 * The two cities of a hidden partnership.
 *
 * @param id of the partnership
 * @param a GeoNames id of the one city
 * @param b of the other
 */
record HiddenPair(String id, long a, long b) {

    /** Asked for from both sides. */
    List<Question> questions(Network network) {
        var warmA = network.degree(network.place(a)) > 0;
        var warmB = network.degree(network.place(b)) > 0;
        return List.of(new Question(a, b, warmA, warmB), new Question(b, a, warmB, warmA));
    }
}
