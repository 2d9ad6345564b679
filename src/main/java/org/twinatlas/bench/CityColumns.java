package org.twinatlas.bench;

/**
 * What is known of every city, one array for each attribute. A city is known by its place in them, and a word by its
 * number in {@link Codes}.
 *
 * @param logPop NaN if unknown
 * @param climates number of the Köppen class, or {@link Codes#NONE}
 * @param mainClimates number of its first letter
 * @param elevationM NaN if unknown
 */
record CityColumns(
        long[] ids,
        String[] names,
        int[] countries,
        int[] subdivisions,
        double[] lat,
        double[] lng,
        double[] logPop,
        int[] climates,
        int[] mainClimates,
        boolean[] coastal,
        double[] elevationM,
        boolean[] seaport,
        int[][] industries,
        int[][] industryStrengths,
        int[] universities,
        int[][] culture,
        int[][] heritage,
        int[][] networks,
        int[][] languages,
        int[][] communities,
        double[] twinWeight,
        double[] similarWeight,
        int[][] localCountries,
        double[][] localShares,
        double[] localRest,
        int[][] partnerCountries,
        double[][] partnerCountryWeights) {

    int size() {
        return ids.length;
    }

    static CityColumns ofSize(int size) {
        return new CityColumns(
                new long[size],
                new String[size],
                new int[size],
                new int[size],
                new double[size],
                new double[size],
                new double[size],
                new int[size],
                new int[size],
                new boolean[size],
                new double[size],
                new boolean[size],
                new int[size][],
                new int[size][],
                new int[size],
                new int[size][],
                new int[size][],
                new int[size][],
                new int[size][],
                new int[size][],
                new double[size],
                new double[size],
                new int[size][],
                new double[size][],
                new double[size],
                new int[size][],
                new double[size][]);
    }
}
