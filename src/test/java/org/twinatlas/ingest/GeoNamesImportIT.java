package org.twinatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.twinatlas.backtest.SmallAtlas;
import org.twinatlas.backtest.SmallSeed;
import org.twinatlas.city.Cities;
import org.twinatlas.city.CityId;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.match.MatchRequest;
import org.twinatlas.match.Matches;

/**
 * Two stores begin with the same few cities. Into one, a file is imported without a break; in the other the import is cut off
 * after its first batch, healed as a start of the application does it, and taken up again.
 */
class GeoNamesImportIT {

    private static final long FIRST = 90_000_000;
    private static final int PLACES = 2_300;
    private static final long WONDERFUL = 91_000_000;

    @TempDir
    private static Path folder;

    private static SmallAtlas whole;
    private static SmallAtlas cut;
    private static Path file;
    private static long known;

    private static String seedVersion;
    private static final List<BadRow> bad = new ArrayList<>();
    private static List<Imported> imported;

    @BeforeAll
    static void importIntoBoth() throws IOException {
        new SmallSeed().write(folder.resolve("seed"), pair -> true);
        whole = SmallAtlas.started(folder.resolve("seed"), folder.resolve("whole"));
        cut = SmallAtlas.started(folder.resolve("seed"), folder.resolve("cut"));
        seedVersion = version(whole);
        var porto = whole.ask("""
                MATCH (c:City {country: 'PT'}) WHERE c.subdivision IS NOT NULL
                RETURN c.id AS id, c.population AS population ORDER BY c.id LIMIT 1""").getFirst();
        known = porto.get("id").asLong();
        file = new GeoNamesTable()
                .withPlaces(FIRST, 2_100)
                .with("90002100\tVila Torta\tnorth")
                .with(GeoNamesTable.place(known, "Another Name", "Yet Another", "14", 1_000))
                .with(GeoNamesTable.place(
                        WONDERFUL, "Vila Maravilhosa", "Wundervolldorf,Чудесная Вила,vmv", "14", 12_345))
                .with(GeoNamesTable.place(WONDERFUL + 1, "Tiny", "", "14", 499))
                .with(GeoNamesTable.place(WONDERFUL + 2, "Elsewhere", "", "77", 700))
                .withPlaces(FIRST + 10_000, PLACES - 2_100)
                .writtenTo(folder.resolve("PT.txt"));
        imported = whole.bean(FileImports.class).run(List.of(new GeoNamesFile(file, 500)), bad::add);
    }

    @AfterAll
    static void stop() {
        whole.close();
        cut.close();
    }

    @Test
    void placesBecomeCitiesWithTheirSource() {
        assertThat(whole.ask("""
                        MATCH (c:City {id: $id})-[:IN]->(area)
                        RETURN c {.name, .country, .population, .elevationM, .timezone, .kind, .source, .asOf, .names} AS city,
                               c.subdivision = area.code AS inItsSubdivision""", Map.of("id", WONDERFUL))).singleElement().satisfies(row -> {
            assertThat(row.get("city").asMap())
                    .isEqualTo(Map.of(
                            "name", "Vila Maravilhosa",
                            "country", "PT",
                            "population", 12_345L,
                            "elevationM", 120L,
                            "timezone", "Europe/Lisbon",
                            "kind", "populated place",
                            "source", "GeoNames",
                            "asOf", "2026-03-05",
                            "names", List.of("Wundervolldorf", "Чудесная Вила")));
            assertThat(row.get("inItsSubdivision").asBoolean()).isTrue();
        });
    }

    @Test
    void aCodeThatNoCityExplainsLeavesTheSubdivisionUnknown() {
        assertThat(whole.ask(
                        "MATCH (c:City {id: $id})-[:IN]->(area:Country {code: 'PT'}) WHERE c.subdivision IS NULL RETURN c",
                        Map.of("id", WONDERFUL + 2)))
                .hasSize(1);
    }

    @Test
    void aCityOfTheTablesKeepsWhatTheySay() {
        assertThat(cityWithoutDerived(whole)).isEqualTo(cityWithoutDerived(cut));
    }

    private static Map<String, Object> cityWithoutDerived(SmallAtlas atlas) {
        return atlas.ask("""
                        MATCH (c:City {id: $id})-[:IN]->(area)
                        RETURN c {.name, .asciiName, .names, .population, .location, .kind, .source, .asOf, .subdivision,
                          area: area.code} AS city""", Map.of("id", known)).getFirst().get("city").asMap();
    }

    @Test
    void smallerPlacesArePassedOverAndBadRowsReported() {
        assertThat(whole.ask("MATCH (c:City) WHERE c.name IN ['Tiny', 'Vila Torta'] RETURN c"))
                .isEmpty();
        assertThat(bad)
                .containsExactly(new BadRow(
                        "PT.txt", 2_101, "(all)", "3 cells, but a line of GeoNames has 19, separated by tabs"));
        assertThat(imported).containsExactly(new Imported("PT.txt", PLACES + 3, PLACES + 2));
    }

    @Test
    void anImportedCityIsFoundAndMatched() {
        var found = Objects.requireNonNull(whole.bean(Cities.class)
                .find("wundervolldorf", null, 5)
                .collectList()
                .block());
        assertThat(found).first().satisfies(city -> assertThat(city.name()).isEqualTo("Vila Maravilhosa"));
        var list = Objects.requireNonNull(whole.bean(Matches.class)
                .propose(MatchRequest.of(new CityId(WONDERFUL)))
                .block());
        assertThat(list.matches()).hasSize(MatchRequest.DEFAULT_LIMIT);
        assertThat(list.dataVersion()).isEqualTo(version(whole)).isNotEqualTo(seedVersion);
    }

    @Test
    void importingTheSameAgainChangesNothing() throws IOException {
        var before = contents(whole);
        assertThat(whole.bean(FileImports.class).run(List.of(new GeoNamesFile(file, 500)), bad::add))
                .isEmpty();
        whole.bean(AtlasLoading.class).run();
        assertThat(contents(whole)).isEqualTo(before);
    }

    @Test
    void theSameTableInAnArchiveIsTheSame() throws IOException {
        var table = new GeoNamesTable().withPlaces(FIRST, 10);
        try (var session = whole.bean(Driver.class).session()) {
            var zipped = new GeoNamesFile(table.zippedTo(folder.resolve("ten.zip")), 500);
            var plain = new GeoNamesFile(table.writtenTo(folder.resolve("ten.txt")), 500);
            assertThat(zipped.survey(session)).isEqualTo(plain.survey(session));
            zipped.read(0, bad::add, batch -> assertThat(batch.rows()).hasSize(10));
        }
    }

    @Test
    void anImportThatIsCutOffIsNotServedIsHealedAndEndsInTheSameGraph() {
        var imports = cut.bean(FileImports.class);
        assertThatIllegalStateException()
                .isThrownBy(() -> imports.run(List.of(new GeoNamesFile(file, 500)), row -> {
                    throw new IllegalStateException("the power is gone");
                }));
        assertThat(cut.ask("MATCH (c:City) WHERE c.addedBy IS NOT NULL RETURN c"))
                .hasSize(FileImport.BATCH);
        assertThat(version(cut)).isEqualTo(DataVersion.INCOMPLETE);
        assertThatExceptionOfType(StillLoading.class)
                .isThrownBy(() -> cut.bean(AtlasLoading.class).requireFinished());

        cut.bean(AtlasLoading.class).run();
        assertThat(version(cut)).isNotIn(DataVersion.INCOMPLETE, seedVersion, version(whole));
        assertThat(cut.bean(LoadingProgress.class).status().message())
                .contains("The import of PT.txt was cut off at 2,000: import it again, and it goes on there.");
        assertThat(cut.ask("MATCH (c:City) WHERE c.profile IS NULL OR c.languages IS NULL RETURN c"))
                .isEmpty();

        imports.run(List.of(new GeoNamesFile(file, 500)), row -> {});
        assertThat(version(cut)).isEqualTo(version(whole));
        assertThat(contents(cut)).isEqualTo(contents(whole));
    }

    @Test
    void whereTheTablesHaveChangedTheFilesHaveToBeImportedAgainWhichTheStatusSays() throws IOException {
        var few = new GeoNamesTable().withPlaces(FIRST + 50_000, 3).writtenTo(folder.resolve("few.txt"));
        cut.bean(FileImports.class).run(List.of(new GeoNamesFile(few, 500)), row -> {});
        var imported = "MATCH (c:City) WHERE c.addedBy IS NOT NULL RETURN c";
        assertThat(cut.ask(imported)).isNotEmpty();

        cut.ask("MATCH (i:Import {name: 'rules'}) SET i.fingerprint = 'of an older table'");
        cut.ask("MATCH (i:Import {name: 'everything'}) SET i.fingerprint = 'of an older table'");
        cut.bean(AtlasLoading.class).run();

        assertThat(cut.ask(imported)).isEmpty();
        assertThat(version(cut)).isEqualTo(seedVersion);
        assertThat(cut.bean(LoadingProgress.class).status().message())
                .contains("The seed tables have changed since few.txt was imported, so that what it had added is gone: "
                        + "import it again.");
    }

    @Test
    void onlyOneProcessImportsAtATime() {
        try (var turn = ImportTurn.taken(whole.bean(Driver.class))) {
            assertThatExceptionOfType(ImportUnderWay.class)
                    .isThrownBy(() -> whole.bean(FileImports.class).run(List.of(), row -> {}));
        }
        assertThat(whole.bean(FileImports.class).run(List.of(), row -> {})).isEmpty();
    }

    private static String version(SmallAtlas atlas) {
        return Objects.requireNonNull(atlas.bean(DataVersion.class).current().block());
    }

    /** Every city with its properties and relationships, as sums; what is kept in lists has no order. */
    private static Map<String, Object> contents(SmallAtlas atlas) {
        var contents = new TreeMap<String, Object>();
        atlas.ask("""
                        MATCH (c:City)
                        RETURN count(c) AS cities, sum(size(keys(c))) AS properties, sum(c.metropolis) AS metropolis,
                          sum(c.partners) AS partners, sum(size(c.names)) AS names, sum(size(c.searchNames)) AS searchNames,
                          round(sum(c.twinWeight), 6) AS twinWeight, round(sum(c.similarWeight), 6) AS similarWeight,
                          round(sum(c.localRest), 6) AS localRest, sum(size(c.localCountries)) AS localCountries
                        """).getFirst().asMap().forEach(contents::put);
        atlas.ask("""
                        MATCH (a:City)-[r]->(b)
                        RETURN type(r) AS type, count(r) AS number, sum(size(keys(r))) AS properties,
                          sum(CASE WHEN b:City THEN a.id % 1009 * (b.id % 1013) ELSE a.id % 1009 END) AS ends
                        ORDER BY type""").forEach(row -> contents.put(row.get("type").asString(), row.asMap()));
        return contents;
    }
}
