package org.twinatlas.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What the criteria need of the city that asks, spread over arrays, so that every candidate is judged by looking up.
 * The arrays are used again for the next one who asks; not for two threads.
 */
final class AskerOnArrays {

    private static final int SECOND_RING = 150;
    private static final double NEIGHBOURS_KM = 12;

    private final PlainAtlas atlas;
    final double[] sharedPartners;
    final double[] partnersOfPartners;
    final double[] similarCities;
    final double[] neighbourhood;
    final double[] names;
    final double[] industryStrength;
    final boolean[] culture;
    final boolean[] heritage;
    final boolean[] networks;
    final boolean[] languages;
    final boolean[] communities;
    final double[] shareThere;
    final double[] weightThere;
    final double[] subdivisionTie;
    final boolean[] partners;
    private final double[] tied;
    int city;

    AskerOnArrays(PlainAtlas atlas) {
        this.atlas = atlas;
        var cities = atlas.cities().size();
        var countries = atlas.tie().length;
        sharedPartners = new double[cities];
        partnersOfPartners = new double[cities];
        similarCities = new double[cities];
        neighbourhood = new double[cities];
        names = new double[cities];
        partners = new boolean[cities];
        tied = new double[cities];
        industryStrength = new double[atlas.industryRarity().length];
        culture = new boolean[atlas.cultureWorth().length];
        heritage = new boolean[atlas.heritage()];
        networks = new boolean[atlas.networkRarity().length];
        languages = new boolean[atlas.languages()];
        communities = new boolean[countries];
        shareThere = new double[countries];
        weightThere = new double[countries];
        subdivisionTie = new double[atlas.subdivisionTies().to().length];
    }

    void set(int asker) {
        city = asker;
        walks();
        similar();
        neighbours();
        traits();
        countries();
    }

    private void walks() {
        Arrays.fill(partners, false);
        Arrays.fill(sharedPartners, 0);
        Arrays.fill(partnersOfPartners, 0);
        var norms = atlas.norms();
        for (int i = 0; i < norms.to()[city].length; i++) {
            var partner = norms.to()[city][i];
            partners[partner] = true;
            spread(norms, partner, norms.weights()[city][i], sharedPartners);
        }
        sharedPartners[city] = 0; // not back on the way on which one came
        var ring = IntStream.range(0, sharedPartners.length).filter(place -> sharedPartners[place] > 0);
        ring.boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> -sharedPartners[place])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SECOND_RING)
                .forEach(second -> spread(norms, second, sharedPartners[second], partnersOfPartners));
    }

    private static void spread(Links links, int from, double mass, double[] to) {
        var ends = links.to()[from];
        var weights = links.weights()[from];
        for (int i = 0; i < ends.length; i++) {
            to[ends[i]] += mass * weights[i];
        }
    }

    private void similar() {
        Arrays.fill(tied, 0);
        Arrays.fill(similarCities, 0);
        var similar = atlas.similar();
        spread(atlas.twins(), city, 1, tied);
        for (int i = 0; i < similar.to()[city].length; i++) {
            spread(atlas.twins(), similar.to()[city][i], similar.weights()[city][i], tied);
        }
        for (int place = 0; place < tied.length; place++) {
            if (tied[place] > 0) {
                similarCities[place] += tied[place];
                spread(similar, place, tied[place], similarCities);
            }
        }
        var weights = atlas.cities().similarWeight();
        for (int place = 0; place < tied.length; place++) {
            similarCities[place] *= 200 / ((weights[city] + 1) * (weights[place] + 1));
        }
    }

    private void neighbours() {
        Arrays.fill(tied, 0);
        var near = atlas.near();
        for (int i = 0; i < near.to()[city].length; i++) {
            var nearness = Math.exp(-near.weights()[city][i] / NEIGHBOURS_KM);
            spread(atlas.twins(), near.to()[city][i], nearness, tied);
        }
        System.arraycopy(tied, 0, neighbourhood, 0, tied.length);
        spread(atlas.twins(), city, 1, tied);
        for (int place = 0; place < tied.length; place++) {
            var ends = near.to()[place];
            for (int i = 0; i < ends.length; i++) {
                if (tied[ends[i]] > 0) {
                    neighbourhood[place] += tied[ends[i]] * Math.exp(-near.weights()[place][i] / NEIGHBOURS_KM);
                }
            }
        }
        Arrays.fill(names, 0);
        var namesakes = atlas.namesakes();
        for (int i = 0; i < namesakes.to()[city].length; i++) {
            var other = namesakes.to()[city][i];
            names[other] = Math.max(names[other], namesakes.weights()[city][i]);
        }
    }

    private void traits() {
        var cities = atlas.cities();
        Arrays.fill(industryStrength, 0);
        for (int i = 0; i < cities.industries()[city].length; i++) {
            industryStrength[cities.industries()[city][i]] = cities.industryStrengths()[city][i];
        }
        mark(culture, cities.culture()[city]);
        mark(heritage, cities.heritage()[city]);
        mark(networks, cities.networks()[city]);
        mark(languages, cities.languages()[city]);
        mark(communities, cities.communities()[city]);
    }

    private static void mark(boolean[] marks, int[] places) {
        Arrays.fill(marks, false);
        for (var place : places) {
            marks[place] = true;
        }
    }

    private void countries() {
        var cities = atlas.cities();
        var home = cities.countries()[city];
        for (int country = 0; country < shareThere.length; country++) {
            shareThere[country] = cities.localRest()[city] * atlas.share()[home][country];
        }
        for (int i = 0; i < cities.localCountries()[city].length; i++) {
            shareThere[cities.localCountries()[city][i]] = cities.localShares()[city][i];
        }
        Arrays.fill(weightThere, 0);
        for (int i = 0; i < cities.partnerCountries()[city].length; i++) {
            weightThere[cities.partnerCountries()[city][i]] = cities.partnerCountryWeights()[city][i];
        }
        Arrays.fill(subdivisionTie, 0);
        var subdivision = cities.subdivisions()[city];
        if (subdivision != Codes.NONE) {
            spread(atlas.subdivisionTies(), subdivision, 1, subdivisionTie);
        }
    }
}
