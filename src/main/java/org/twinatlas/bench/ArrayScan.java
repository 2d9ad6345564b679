package org.twinatlas.bench;

import org.twinatlas.match.GreatCircle;

/**
 * The same arithmetic as {@code cypher/match/rank.cypher} for all cities of other countries, on plain arrays and by one
 * thread: what the machine could do at best. {@code src/docs/criteria.md} has the formulas, and a test holds every value
 * to those of the matching. Of the rules it knows two: another country, and no partner yet. Not for two threads.
 */
final class ArrayScan {

    static final int CRITERIA = 20;

    private static final double NO_DATA = Double.NaN;
    private static final double OF_MISSING = 0.7;

    private final PlainAtlas atlas;
    private final CityColumns cities;
    private final double[] weights;
    private final AskerOnArrays asker;
    private final double[] values = new double[CRITERIA];

    /** @param weights in the order of the criteria */
    ArrayScan(PlainAtlas atlas, double[] weights) {
        this.atlas = atlas;
        this.cities = atlas.cities();
        this.weights = weights.clone();
        this.asker = new AskerOnArrays(atlas);
    }

    /** The places of the best, best first. */
    int[] top(int askingCity, int limit) {
        asker.set(askingCity);
        var best = new Best(limit);
        for (int candidate = 0; candidate < cities.size(); candidate++) {
            if (cities.countries()[candidate] != cities.countries()[askingCity] && !asker.partners[candidate]) {
                judge(candidate);
                best.offer(candidate, standing(candidate));
            }
        }
        return best.places();
    }

    /** The values of one candidate, in the order of the criteria, NaN without data. */
    double[] values(int askingCity, int candidate) {
        asker.set(askingCity);
        judge(candidate);
        return values.clone();
    }

    private double standing(int candidate) {
        var points = 0.0;
        var attainable = 0.0;
        for (int k = 0; k < CRITERIA; k++) {
            if (!Double.isNaN(values[k])) {
                points += weights[k] * values[k];
                attainable += weights[k];
            }
        }
        return points / (attainable + OF_MISSING * missing(candidate));
    }

    private double missing(int candidate) {
        var missing = Double.isNaN(cities.logPop()[candidate]) ? weights[0] + weights[1] : 0;
        if (cities.industries()[asker.city].length > 0 && cities.industries()[candidate].length == 0) {
            missing += weights[3];
        }
        if (cities.culture()[asker.city].length > 0 && cities.culture()[candidate].length == 0) {
            missing += weights[5];
        }
        return missing;
    }

    private void judge(int c) {
        var a = asker.city;
        var partnered = cities.twinWeight()[a] > 0;
        var abroad = cities.countries()[a] != cities.countries()[c];
        values[0] = 1 - between(Math.abs(cities.logPop()[c] - cities.logPop()[a]), 0, 1.5);
        values[1] = between(cities.logPop()[c], 4, 6.3);
        values[2] = betweenLogs(cities.twinWeight()[c] + 0.5, 1.5, 40);
        values[3] = industry(a, c);
        values[4] = academia(a, c);
        values[5] = culture(a, c);
        values[6] = partnered ? betweenLogs(asker.sharedPartners[c], 0.003, 1) : NO_DATA;
        values[7] = partnered ? betweenLogs(c == a ? 0 : asker.partnersOfPartners[c], 0.001, 0.1) : NO_DATA;
        values[8] = cities.similarWeight()[a] > 0 ? betweenLogs(asker.similarCities[c], 0.01, 20) : NO_DATA;
        values[9] = atlas.near().to()[a].length > 0
                ? Math.min(1, Math.log1p(asker.neighbourhood[c]) / Math.log1p(4))
                : NO_DATA;
        values[10] = abroad ? localTies(a, c) : NO_DATA;
        values[11] = abroad ? atlas.tie()[cities.countries()[a]][cities.countries()[c]] : NO_DATA;
        values[12] = abroad && cities.subdivisions()[a] != Codes.NONE ? subdivisionTie(c) : NO_DATA;
        values[13] = abroad ? newGround(a, c) : NO_DATA;
        values[14] = ancestryAndHistory(a, c);
        values[15] = language(a, c);
        values[16] = geography(a, c);
        values[17] = distance(a, c);
        values[18] = network(a, c);
        values[19] = atlas.namesakes().to()[a].length > 0 ? asker.names[c] : NO_DATA;
    }

    private double industry(int a, int c) {
        var theirs = cities.industries()[c];
        if (cities.industries()[a].length == 0 || theirs.length == 0) {
            return NO_DATA;
        }
        var sum = 0.0;
        for (int i = 0; i < theirs.length; i++) {
            var lesser = Math.min(asker.industryStrength[theirs[i]], cities.industryStrengths()[c][i]);
            sum += atlas.industryRarity()[theirs[i]] * lesser / 3;
        }
        return 1 - Math.exp(-1.5 * sum);
    }

    private double academia(int a, int c) {
        var ours = cities.universities()[a];
        return ours == 0 ? NO_DATA : Math.min(1, Math.log1p(Math.min(ours, cities.universities()[c])) / Math.log(11));
    }

    private double culture(int a, int c) {
        if (cities.culture()[a].length == 0 || cities.culture()[c].length == 0) {
            return NO_DATA;
        }
        var sum = 0.0;
        for (var kind : cities.culture()[c]) {
            sum += asker.culture[kind] ? atlas.cultureWorth()[kind] : 0;
        }
        return 1 - Math.exp(-1.2 * sum);
    }

    private double localTies(int a, int c) {
        var home = cities.countries()[a];
        var there = cities.countries()[c];
        var back = valueOf(
                home,
                cities.localCountries()[c],
                cities.localShares()[c],
                cities.localRest()[c] * atlas.share()[there][home]);
        return (square(betweenLogs(asker.shareThere[there], 0.001, 0.5)) + square(betweenLogs(back, 0.001, 0.5))) / 2;
    }

    private double subdivisionTie(int c) {
        var there = cities.subdivisions()[c];
        return there == Codes.NONE ? 0 : asker.subdivisionTie[there];
    }

    private double newGround(int a, int c) {
        var back = valueOf(cities.countries()[a], cities.partnerCountries()[c], cities.partnerCountryWeights()[c], 0);
        return (Math.exp(-asker.weightThere[cities.countries()[c]]) + Math.exp(-back)) / 2;
    }

    private static double valueOf(int key, int[] keys, double[] values, double otherwise) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == key) {
                return values[i];
            }
        }
        return otherwise;
    }

    private double ancestryAndHistory(int a, int c) {
        var home = cities.countries()[a];
        var there = cities.countries()[c];
        var community = asker.communities[there] || contains(cities.communities()[c], home);
        var apart = (community ? 0.5 : 1) * (1 - atlas.history()[home][there]);
        for (var kind : cities.heritage()[c]) {
            apart *= asker.heritage[kind] ? 0.5 : 1;
        }
        return 1 - apart;
    }

    private static boolean contains(int[] places, int place) {
        for (var one : places) {
            if (one == place) {
                return true;
            }
        }
        return false;
    }

    private double language(int a, int c) {
        if (cities.languages()[a].length == 0 || cities.languages()[c].length == 0) {
            return NO_DATA;
        }
        for (var language : cities.languages()[c]) {
            if (asker.languages[language]) {
                return 1;
            }
        }
        return 0;
    }

    private double geography(int a, int c) {
        var sum = cities.coastal()[a] != cities.coastal()[c] ? 0 : cities.coastal()[a] ? 1 : 0.5;
        var parts = 1;
        if (cities.climates()[a] != Codes.NONE && cities.climates()[c] != Codes.NONE) {
            var alike = cities.mainClimates()[a] == cities.mainClimates()[c] ? 0.5 : 0;
            sum += cities.climates()[a] == cities.climates()[c] ? 1 : alike;
            parts++;
        }
        if (cities.seaport()[a]) {
            sum += cities.seaport()[c] ? 1 : 0;
            parts++;
        }
        var difference = Math.abs(cities.elevationM()[a] - cities.elevationM()[c]);
        if (!Double.isNaN(difference)) {
            sum += 1 - between(difference, 0, 1000);
            parts++;
        }
        return sum / parts;
    }

    private double distance(int a, int c) {
        var km = kilometres(a, c);
        return 0.7 * Math.exp(-km / 50) + 0.3 * (1 - betweenLogs(km, 100, 20_020));
    }

    private double kilometres(int a, int c) {
        return GreatCircle.kilometres(cities.lat()[a], cities.lng()[a], cities.lat()[c], cities.lng()[c]);
    }

    private double network(int a, int c) {
        if (cities.networks()[a].length == 0) {
            return NO_DATA;
        }
        var sum = 0.0;
        for (var network : cities.networks()[c]) {
            sum += asker.networks[network] ? atlas.networkRarity()[network] : 0;
        }
        return 1 - Math.exp(-sum);
    }

    private static double between(double value, double low, double high) {
        return Double.isNaN(value) ? NO_DATA : Math.clamp((value - low) / (high - low), 0, 1);
    }

    private static double betweenLogs(double value, double low, double high) {
        return value <= low ? 0 : between(Math.log(value / low), 0, Math.log(high / low));
    }

    private static double square(double value) {
        return value * value;
    }
}
