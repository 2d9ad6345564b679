package org.twinatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must be true of the seed data, whoever corrects it. The reader itself checks codes, ranges and references. */
class SeedDataTests {

    private static final Path FOLDER = Path.of("seed-data");
    private static final Map<String, List<Map<String, Object>>> TABLES = new LinkedHashMap<>();

    @BeforeAll
    static void readEveryTable() throws IOException {
        var reader = new TableReader();
        for (var table : SeedTables.ALL) {
            try (var content = Files.newInputStream(FOLDER.resolve(table.file()))) {
                TABLES.put(table.name(), reader.read(table, content));
            }
        }
    }

    @Test
    void everyRowSaysWhereItComesFrom() {
        TABLES.forEach((name, rows) -> assertThat(rows)
                .as(name)
                .isNotEmpty()
                .noneMatch(row -> String.valueOf(row.getOrDefault("source", row.getOrDefault("sources", "")))
                        .replace("[]", "")
                        .isBlank()));
    }

    @Test
    void everyFileIsATableThatTheReadmeDescribes() throws IOException {
        var readme = Files.readString(FOLDER.resolve("README.md"));
        assertThat(files())
                .containsExactlyInAnyOrderElementsOf(
                        SeedTables.ALL.stream().map(Table::file).toList());
        assertThat(files()).allSatisfy(file -> assertThat(readme).contains("**`%s`**".formatted(file)));
        assertThat(SeedTables.ALL)
                .allSatisfy(table -> table.header()
                        .forEach(column -> assertThat(readme)
                                .as("%s in %s", column, table.file())
                                .containsPattern("\\b%s\\b".formatted(column))));
    }

    private static List<String> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .toList();
        }
    }

    @Test
    void theReadmeCountsTheRows() throws IOException {
        var readme = Files.readString(FOLDER.resolve("README.md"));
        for (var table : SeedTables.ALL) {
            assertThat(readme)
                    .containsPattern("\\*\\*`%s`\\*\\* \\(%,d\\b"
                            .formatted(
                                    Pattern.quote(table.file()),
                                    rows(table.name()).size()));
        }
    }

    @Test
    void nearlyEveryCityHasAPopulation() {
        assertThat(share("cities", row -> row.containsKey("population"))).isGreaterThan(0.95);
    }

    @Test
    void citiesStandWhereTheirCountryIs() {
        assertThat(rows("cities"))
                .noneMatch(row -> row.get("lat").equals(0.0) && row.get("lng").equals(0.0));
        assertThat(rows("cities").stream().collect(Collectors.groupingBy(SeedDataTests::place, Collectors.counting())))
                .as("no place stands for several cities of one name")
                .allSatisfy((place, count) -> assertThat(count).isEqualTo(1L));
    }

    private static String place(Map<String, Object> city) {
        return "%s %s %s".formatted(city.get("name"), city.get("lat"), city.get("lng"));
    }

    @Test
    void mostCitiesHaveAnIso3166Subdivision() {
        assertThat(share("cities", row -> String.valueOf(row.get("subdivision")).matches("[A-Z]{2}-[A-Z0-9]{1,3}")))
                .isGreaterThan(0.85);
    }

    @Test
    void theSubdivisionOfACityIsOfItsCountry() {
        assertThat(rows("cities"))
                .allSatisfy(city ->
                        assertThat(countryOf(city.get("subdivision"), city)).isEqualTo(city.get("country")));
    }

    private static Object countryOf(Object subdivision, Map<String, Object> city) {
        return subdivision == null
                ? city.get("country")
                : subdivisionCountries().get(subdivision);
    }

    private static Map<Object, Object> countriesBySubdivision;

    private static Map<Object, Object> subdivisionCountries() {
        if (countriesBySubdivision == null) {
            countriesBySubdivision = new HashMap<>();
            rows("subdivisions").forEach(row -> countriesBySubdivision.put(row.get("code"), row.get("country")));
        }
        return countriesBySubdivision;
    }

    @Test
    void everyCountryWithCitiesHasANameARegionAndLanguages() {
        var withCities = rows("cities").stream().map(row -> row.get("country")).collect(Collectors.toSet());
        assertThat(rows("countries"))
                .filteredOn(row -> withCities.contains(row.get("code")))
                .allSatisfy(country -> {
                    assertThat(country).as("%s", country.get("code")).containsKeys("name", "region");
                    assertThat((List<?>) country.get("officialLanguages"))
                            .as("%s", country.get("code"))
                            .isNotEmpty();
                });
    }

    @Test
    void everyRegionBelongsToTheWorld() {
        var parents = new HashMap<Object, Object>();
        rows("regions").forEach(row -> parents.put(row.get("code"), row.get("parent")));
        assertThat(parents.keySet()).allSatisfy(region -> {
            var top = region;
            for (int steps = 0; parents.get(top) != null && steps < 6; steps++) {
                top = parents.get(top);
            }
            assertThat(top).isEqualTo("m49:001");
        });
    }

    @Test
    void everyTieStatusAndRuleHasASourceAndADateOfThePast() {
        assertThat(rows("tie_status"))
                .allSatisfy(row -> assertThat(row.get("since").toString()).isBetween("1940", "2027"));
        assertThat(rows("rules"))
                .allSatisfy(row -> assertThat(row.get("validFrom").toString()).isBetween("1940", "2027"));
        assertThat(rows("rules"))
                .allSatisfy(row -> assertThat(row.get("caution").toString()).endsWith("."));
    }

    @Test
    void nobodyIsTiedToItself() {
        for (var table : List.of("partnerships", "namesakes", "country_links", "tie_status")) {
            assertThat(rows(table)).as(table).noneMatch(row -> row.get("a").equals(row.get("b")));
        }
        assertThat(rows("migrants")).noneMatch(row -> row.get("origin").equals(row.get("destination")));
    }

    @Test
    void aPairStandsInOneOrderOnly() {
        for (var table : List.of("partnerships", "namesakes")) {
            assertThat(rows(table)).as(table).allMatch(row -> (Long) row.get("a") < (Long) row.get("b"));
        }
        for (var table : List.of("country_links", "tie_status")) {
            assertThat(rows(table))
                    .as(table)
                    .allMatch(row ->
                            row.get("a").toString().compareTo(row.get("b").toString()) < 0);
        }
    }

    @Test
    void namesakesLieInDifferentCountries() {
        var countries = new HashMap<Object, Object>();
        rows("cities").forEach(row -> countries.put(row.get("id"), row.get("country")));
        assertThat(rows("namesakes"))
                .noneMatch(row -> countries.get(row.get("a")).equals(countries.get(row.get("b"))));
    }

    @Test
    void confidenceFollowsFromTheNumberOfSources() {
        assertThat(rows("partnerships"))
                .allSatisfy(row -> assertThat(row.get("confidence"))
                        .isEqualTo(((List<?>) row.get("sources")).size() > 1 ? "high" : "medium"));
    }

    @Test
    void whatOneHeadquartersTellsIsNoSpecialty() {
        assertThat(rows("city_industries"))
                .filteredOn(row -> String.valueOf(row.get("evidence")).matches("headquarters of [^;]*")
                        && row.get("source").equals("FinanceDatabase"))
                .isNotEmpty()
                .allMatch(row -> (Long) row.get("strength") <= 2);
    }

    @Test
    void everyIndustryAndNetworkIsSomebodys() {
        assertThat(unused("industries", "city_industries", "industry")).isEmpty();
        assertThat(unused("networks", "memberships", "network")).isEmpty();
    }

    /** The codes of a table to which no row of another refers. */
    private static Set<Object> unused(String table, String by, String column) {
        var codes = rows(table).stream().map(row -> row.get("code")).collect(Collectors.toSet());
        rows(by).forEach(row -> codes.remove(row.get(column)));
        return codes;
    }

    private static double share(String table, Predicate<Map<String, Object>> condition) {
        return rows(table).stream().filter(condition).count()
                / (double) rows(table).size();
    }

    private static List<Map<String, Object>> rows(String table) {
        return TABLES.get(table);
    }
}
