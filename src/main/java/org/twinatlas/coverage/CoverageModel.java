package org.twinatlas.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.twinatlas.coverage.Spread.Range;
import org.twinatlas.coverage.Spread.Terms;

/** What comparable areas would have, for every country, subdivision, region and group of countries. */
public final class CoverageModel {

    /** Changes when the formulas do: expectations that were stored before are then made anew. */
    public static final int VERSION = 1;

    private final CountryModel countries;
    private final SubdivisionModel subdivisions;
    private final Spread spread;

    private CoverageModel(CountryModel countries, SubdivisionModel subdivisions) {
        this.countries = countries;
        this.subdivisions = subdivisions;
        this.spread = new Spread(
                countries.model().effectVariance(),
                countries.model().dispersion(),
                subdivisions.model().dispersion());
    }

    public static CoverageModel fit(
            List<CountryFacts> countries, List<CountryTie> ties, List<SubdivisionFacts> subdivisions) {
        var fitted = CountryModel.of(countries, ties);
        var known = fitted.codes();
        return new CoverageModel(
                fitted,
                SubdivisionModel.of(
                        subdivisions.stream()
                                .filter(part -> known.contains(part.country()))
                                .toList(),
                        fitted));
    }

    /** The rows that {@code derive/coverage_store_countries} takes. */
    public List<Map<String, Object>> countryRows() {
        var activities = countries.activities();
        return countries.codes().stream()
                .sorted()
                .map(code -> {
                    var row = row(code, spread.of(countries.expected(Set.of(code))));
                    row.put("activity", activities.getOrDefault(code, 1.0));
                    return row;
                })
                .toList();
    }

    /** The rows that {@code derive/coverage_store_pairs} takes. */
    public List<Map<String, Object>> pairRows() {
        return countries.pairs().stream()
                .map(pair -> Map.<String, Object>of(
                        "one", countries.code(pair.one()),
                        "other", countries.code(pair.other()),
                        "expected", pair.expected()))
                .toList();
    }

    /** The rows that {@code derive/coverage_store_subdivisions} takes. */
    public List<Map<String, Object>> subdivisionRows() {
        var wholes = new HashMap<String, Terms>();
        return subdivisions.parts().stream()
                .map(part -> {
                    var whole = wholes.computeIfAbsent(part.country(), country -> countries.expected(Set.of(country)));
                    var row = row(part.code(), spread.ofSubdivision(whole.times(part.share())));
                    row.put("activity", part.activity());
                    row.put("share", part.share());
                    return row;
                })
                .toList();
    }

    /**
     * The rows that {@code derive/coverage_store_unions} takes.
     *
     * @param members the countries of regions and groups, by the code of these
     */
    public List<Map<String, Object>> unionRows(Map<String, List<String>> members) {
        var rows = new ArrayList<Map<String, Object>>();
        members.forEach((code, codes) -> rows.add(row(code, spread.of(countries.expected(Set.copyOf(codes))))));
        return rows;
    }

    private static Map<String, Object> row(String code, Range range) {
        var row = new LinkedHashMap<String, Object>();
        row.put("code", code);
        row.put("expected", range.expected());
        row.put("low", range.low());
        row.put("lowerQuartile", range.lowerQuartile());
        row.put("high", range.high());
        return row;
    }

    /** What has been fitted, as {@code derive/coverage_store_fit} takes it. */
    public Map<String, Object> fit() {
        return Map.of(
                "names", named(PairsOfCountries.NAMES, SubdivisionModel.NAMES),
                "coefficients",
                        values(
                                countries.model().coefficients(),
                                subdivisions.model().coefficients()),
                "errors",
                        values(countries.model().errors(), subdivisions.model().errors()),
                "activityVariance", spread.activity(),
                "pairDispersion", spread.pairs(),
                "subdivisionDispersion", spread.subdivisions(),
                "converged",
                        countries.model().converged() && subdivisions.model().converged());
    }

    private static List<String> named(List<String> ofCountries, List<String> ofSubdivisions) {
        return Stream.concat(
                        ofCountries.stream().map(name -> "countries." + name),
                        ofSubdivisions.stream().map(name -> "subdivisions." + name))
                .toList();
    }

    private static List<Double> values(double[] ofCountries, double[] ofSubdivisions) {
        return Stream.of(ofCountries, ofSubdivisions)
                .flatMap(values -> Arrays.stream(values).boxed())
                .toList();
    }
}
