package org.twinatlas.bench;

/**
 * Where the relationships of each city lead, by the places of the cities.
 *
 * @param to the places of the other ends
 * @param weights one for each of them
 */
record Links(int[][] to, double[][] weights) {}
