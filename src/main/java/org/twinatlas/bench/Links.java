package org.twinatlas.bench;

/**
 * Where the relationships of each city lead, by the places of the cities.
 *
 * @param to the places of the other ends
 * @param weights one for each of them
 */
record Links(int[][] to, double[][] weights) {

    static Links ofSize(int cities) {
        return new Links(new int[cities][], new double[cities][]);
    }

    void put(int city, int[] others, double[] theirWeights) {
        to[city] = others;
        weights[city] = theirWeights;
    }
}
