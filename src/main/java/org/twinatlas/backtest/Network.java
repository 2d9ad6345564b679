package org.twinatlas.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The cities and their known partnerships on plain arrays, for the simple methods. A city is known by its place in
 * the arrays.
 *
 * @param ids GeoNames ids
 * @param countries ISO 3166-1 codes
 * @param regions names of UN M49 regions
 * @param populations people, 0 if unknown
 * @param neighbours the partners of each city
 * @param weights the weight of each of these partnerships
 */
record Network(
        long[] ids, String[] countries, String[] regions, long[] populations, int[][] neighbours, double[][] weights) {

    record CityRow(long id, String country, String region, long population) {}

    record TwinnedRow(long a, long b, double weight) {}

    /** @param cities in the order of their ids */
    static Network of(List<CityRow> cities, List<TwinnedRow> twinned) {
        var ids = cities.stream().mapToLong(CityRow::id).toArray();
        var degrees = new int[ids.length];
        twinned.forEach(row -> {
            degrees[place(ids, row.a())]++;
            degrees[place(ids, row.b())]++;
        });
        var neighbours = new int[ids.length][];
        var weights = new double[ids.length][];
        for (int i = 0; i < ids.length; i++) {
            neighbours[i] = new int[degrees[i]];
            weights[i] = new double[degrees[i]];
        }
        twinned.forEach(row -> {
            var a = place(ids, row.a());
            var b = place(ids, row.b());
            link(a, b, row.weight(), neighbours, weights, degrees);
            link(b, a, row.weight(), neighbours, weights, degrees);
        });
        return new Network(
                ids,
                cities.stream().map(CityRow::country).toArray(String[]::new),
                cities.stream().map(CityRow::region).toArray(String[]::new),
                cities.stream().mapToLong(CityRow::population).toArray(),
                neighbours,
                weights);
    }

    private static void link(int from, int to, double weight, int[][] neighbours, double[][] weights, int[] unfilled) {
        var slot = --unfilled[from];
        neighbours[from][slot] = to;
        weights[from][slot] = weight;
    }

    int size() {
        return ids.length;
    }

    int degree(int city) {
        return neighbours[city].length;
    }

    /** Where a city stands in the arrays. */
    int place(long id) {
        return place(ids, id);
    }

    /** The name of a city's region. */
    String region(long id) {
        return regions[place(id)];
    }

    /** The people of a city, 0 if unknown. */
    long population(long id) {
        return populations[place(id)];
    }

    /** Whether a city may be proposed: it is not the asker itself, of its country or a known partner. */
    boolean isAdmissible(int asker, int city) {
        return asker != city
                && !countries[asker].equals(countries[city])
                && Arrays.stream(neighbours[asker]).noneMatch(partner -> partner == city);
    }

    private static int place(long[] ids, long id) {
        var place = Arrays.binarySearch(ids, id);
        if (place < 0) {
            throw new NoSuchElementException("the store has no city " + id);
        }
        return place;
    }
}
