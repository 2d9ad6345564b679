package org.twinatlas.bench;

/**
 * The atlas on plain arrays: all that the criteria read, and nothing that has to be looked up.
 *
 * @param twins the partners of each city, by the weight of the partnership
 * @param norms the same, by its norm
 * @param near the neighbours of each city, by their distance in km
 * @param similar the cities like it, by their likeness
 * @param namesakes the cities that share a name with it, by how much of it
 * @param tie how closely two countries are tied, 0 to 1
 * @param history what ties them by history, border and migration, 0 to 1
 * @param share part of the partnerships of the first country that leads to the second, 0 to 1
 * @param subdivisionTies the ties of each subdivision
 * @param industryRarity by the number of the industry
 * @param networkRarity by the number of the network
 * @param cultureWorth by the number of the kind
 */
record PlainAtlas(
        CityColumns cities,
        Links twins,
        Links norms,
        Links near,
        Links similar,
        Links namesakes,
        double[][] tie,
        double[][] history,
        double[][] share,
        Links subdivisionTies,
        double[] industryRarity,
        double[] networkRarity,
        double[] cultureWorth,
        int languages,
        int heritage) {}
