package org.twinatlas.coverage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinatlas.coverage.Spread.Terms;

/**
 * How many partnerships two countries have: a gravity model (Tinbergen 1962; Head and Mayer 2014) for counts. More towns
 * bring more, distance takes away, ties add; and each country has an activity, how much more or less it does than a
 * comparable one. What an area would have if it were like comparable ones is the model with its own activity at 1 and
 * the others' as they are.
 */
final class CountryModel {

    /** A pair of countries with what two countries of average activity in their place would have. */
    record Pair(int one, int other, double expected) {}

    private final List<CountryFacts> countries;
    private final CountModel model;
    private final List<Pair> pairs;
    private final double[] activities;

    private CountryModel(List<CountryFacts> countries, CountModel model, List<Pair> pairs) {
        this.countries = countries;
        this.model = model;
        this.pairs = pairs;
        this.activities = Arrays.stream(model.effects()).map(Math::exp).toArray();
    }

    static CountryModel of(List<CountryFacts> facts, List<CountryTie> ties) {
        var countries =
                facts.stream().sorted(Comparator.comparing(CountryFacts::code)).toList();
        var known = new HashMap<String, CountryTie>();
        ties.forEach(tie -> known.put(tie.one() + tie.other(), tie));
        var data = new PairsOfCountries();
        for (int i = 0; i < countries.size(); i++) {
            for (int j = i + 1; j < countries.size(); j++) {
                var one = countries.get(i);
                var other = countries.get(j);
                var tie = known.getOrDefault(one.code() + other.code(), CountryTie.none(one.code(), other.code()));
                if (!tie.suspended()) {
                    data.add(i, j, one, other, tie);
                }
            }
        }
        var model = CountModel.of(data.counts(countries.size()));
        return new CountryModel(countries, model, data.pairs(model));
    }

    CountModel model() {
        return model;
    }

    List<Pair> pairs() {
        return pairs;
    }

    String code(int country) {
        return countries.get(country).code();
    }

    /** By ISO 3166-1 code, 1 for a country that does as much as comparable ones. */
    Map<String, Double> activities() {
        var byCode = new HashMap<String, Double>();
        for (int i = 0; i < activities.length; i++) {
            byCode.put(code(i), activities[i]);
        }
        return byCode;
    }

    /**
     * What these countries would have, each if it were like comparable ones and all others as they are. A pair of two of
     * them counts half as the one would have it, and half as the other.
     */
    Terms expected(Set<String> members) {
        var inside = countries.stream()
                .map(country -> members.contains(country.code()))
                .toList();
        var byCountry = new double[countries.size()];
        var pairSquares = 0.0;
        for (var pair : pairs) {
            var share = inside.get(pair.one()) && inside.get(pair.other()) ? 0.5 : 1;
            if (inside.get(pair.one())) {
                var term = pair.expected() * activities[pair.other()];
                byCountry[pair.one()] += share * term;
                pairSquares += share * term * term;
            }
            if (inside.get(pair.other())) {
                var term = pair.expected() * activities[pair.one()];
                byCountry[pair.other()] += share * term;
                pairSquares += share * term * term;
            }
        }
        var sum = 0.0;
        var squares = 0.0;
        for (double term : byCountry) {
            sum += term;
            squares += term * term;
        }
        return new Terms(sum, squares, pairSquares);
    }

    Set<String> codes() {
        return countries.stream().map(CountryFacts::code).collect(Collectors.toSet());
    }

    double logTowns(String code) {
        return facts(code).logTowns();
    }

    double logSize(String code) {
        return facts(code).logSize();
    }

    private CountryFacts facts(String code) {
        return countries.stream()
                .filter(country -> country.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
