package org.twinatlas.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** On sixty made-up countries around the globe, one of which does a tenth of what comparable ones do. */
class CoverageModelTests {

    private static final int COUNTRIES = 60;
    private static final String QUIET = "C07";

    @Test
    void aCountryThatDoesATenthOfWhatOthersDoHasAGap() {
        var model = model(List.of());
        var quiet = row(model.countryRows(), QUIET);
        var like = row(model.countryRows(), "C08");
        assertThat(number(quiet, "activity")).isLessThan(0.4);
        assertThat(number(like, "activity")).isBetween(0.5, 2.0);
        assertThat(number(quiet, "expected")).isGreaterThan(0.5 * number(like, "expected"));
    }

    @Test
    void nothingIsExpectedBetweenCountriesThatHaveBrokenOff() {
        var pairs = model(List.of("C03 C04")).pairRows();
        assertThat(pairs)
                .noneMatch(pair ->
                        pair.get("one").equals("C03") && pair.get("other").equals("C04"));
        assertThat(pairs).hasSize(COUNTRIES * (COUNTRIES - 1) / 2 - 1);
    }

    @Test
    void subdivisionsShareOutWhatTheirCountryWouldHave() {
        var model = model(List.of());
        var sum = number(row(model.subdivisionRows(), "C07-A"), "expected")
                + number(row(model.subdivisionRows(), "C07-B"), "expected");
        assertThat(sum).isCloseTo(number(row(model.countryRows(), QUIET), "expected"), within(1e-9));
        assertThat(number(row(model.subdivisionRows(), "C07-A"), "share"))
                .isGreaterThan(number(row(model.subdivisionRows(), "C07-B"), "share"));
    }

    @Test
    void aUnionOfOneIsThatOne() {
        var model = model(List.of());
        var union = model.unionRows(Map.of("g:one", List.of(QUIET))).getFirst();
        assertThat(number(union, "expected"))
                .isCloseTo(number(row(model.countryRows(), QUIET), "expected"), within(1e-9));
        assertThat(number(union, "low")).isEqualTo(number(row(model.countryRows(), QUIET), "low"));
    }

    /** Each partnership has two ends, so that all countries together have half of what they have one by one. */
    @Test
    void aPartnershipWithinAUnionCountsOnce() {
        var model = model(List.of());
        var all = model.countryRows().stream()
                .map(row -> row.get("code").toString())
                .toList();
        var oneByOne = model.countryRows().stream()
                .mapToDouble(row -> number(row, "expected"))
                .sum();
        assertThat(number(model.unionRows(Map.of("m49:001", all)).getFirst(), "expected"))
                .isCloseTo(oneByOne / 2, within(1e-6));
    }

    @Test
    void theSharesOfAUnionAreLessSpreadThanThoseOfOne() {
        var model = model(List.of());
        var all = model.countryRows().stream()
                .map(row -> row.get("code").toString())
                .toList();
        var union = model.unionRows(Map.of("m49:001", all)).getFirst();
        var one = row(model.countryRows(), QUIET);
        assertThat(number(union, "high") / number(union, "low"))
                .isLessThan(number(one, "high") / Math.max(1, number(one, "low")));
    }

    private static CoverageModel model(List<String> suspended) {
        var random = new Random(20261121);
        var countries = new ArrayList<CountryFacts>();
        for (int i = 0; i < COUNTRIES; i++) {
            var angle = 2 * Math.PI * i / COUNTRIES;
            countries.add(new CountryFacts(
                    code(i),
                    20 + random.nextInt(60),
                    2_000_000 + random.nextInt(3_000_000),
                    Math.cos(angle),
                    Math.sin(angle),
                    0.2,
                    true));
        }
        var activities = activities(random);
        var ties = new ArrayList<CountryTie>();
        var totals = new HashMap<String, Long>();
        for (int i = 0; i < COUNTRIES; i++) {
            for (int j = i + 1; j < COUNTRIES; j++) {
                var mean = 0.002
                        * countries.get(i).towns()
                        * countries.get(j).towns()
                        / (1 + countries.get(i).kilometresTo(countries.get(j)) / 1000);
                var active = mean * activities[i] * activities[j];
                var count = Math.max(0, Math.round(active + Math.sqrt(active) * random.nextGaussian()));
                var broken = suspended.contains(code(i) + " " + code(j));
                ties.add(new CountryTie(code(i), code(j), false, i % 3 == j % 3, false, 0, count, broken));
                totals.merge(code(i), count, Long::sum);
                totals.merge(code(j), count, Long::sum);
            }
        }
        var subdivisions = new ArrayList<SubdivisionFacts>();
        for (var country : countries) {
            var count = totals.getOrDefault(country.code(), 0L);
            subdivisions.add(new SubdivisionFacts(
                    country.code() + "-A", country.code(), country.towns() * 3 / 4, 2_000_000, count * 3 / 4));
            subdivisions.add(new SubdivisionFacts(
                    country.code() + "-B", country.code(), country.towns() / 4, 1_000_000, count / 4));
        }
        return CoverageModel.fit(countries, ties, subdivisions);
    }

    /** Around 1, but a tenth of the quiet one, and 1 of the one that is compared with it. */
    private static double[] activities(Random random) {
        var activities = random.doubles(COUNTRIES)
                .map(ignored -> Math.exp(0.6 * random.nextGaussian()))
                .toArray();
        activities[7] = 0.1;
        activities[8] = 1;
        return activities;
    }

    private static String code(int country) {
        return "C%02d".formatted(country);
    }

    private static Map<String, Object> row(List<Map<String, Object>> rows, String code) {
        return rows.stream()
                .filter(row -> row.get("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static double number(Map<String, Object> row, String name) {
        return ((Number) row.get(name)).doubleValue();
    }
}
