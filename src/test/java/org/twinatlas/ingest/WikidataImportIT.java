package org.twinatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Record;
import org.twinatlas.backtest.SmallAtlas;
import org.twinatlas.backtest.SmallSeed;
import org.twinatlas.city.CityId;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.match.MatchRequest;
import org.twinatlas.match.Matches;
import org.twinatlas.partnership.PartnershipView;
import org.twinatlas.partnership.Partnerships;

/** One answer of Wikidata about each kind of partnership that the atlas can have. */
class WikidataImportIT {

    private static final String HEADER = "a,aGeonames,b,bGeonames,start,end,asOf";

    /** Two partnerships with a source that is not Wikidata, and one of Wikidata alone; and two cities of no partnership. */
    private static final String PAIRS = """
            MATCH (a:City)-[:PARTY_TO]->(p:Partnership)<-[:PARTY_TO]-(b:City)
            WHERE a.id < b.id AND p.stage = $stage AND (size(p.sources) = 1) AND (p.sources = ['wikidata']) = $wikidata
              AND a.country <> b.country
            RETURN a.id AS a, b.id AS b ORDER BY p.id LIMIT 2""";

    private static final String STRANGERS = """
            MATCH (a:City {country: 'PT'}), (b:City {country: 'DE'})
            WHERE NOT EXISTS { (a)-[:PARTY_TO]->()<-[:PARTY_TO]-(b) }
            RETURN a.id AS a, b.id AS b ORDER BY a.id, b.id LIMIT 2""";

    @TempDir
    private static Path folder;

    private static SmallAtlas atlas;
    private static final List<BadRow> bad = new ArrayList<>();
    private static List<Record> listed;
    private static List<Record> unconfirmed;
    private static List<Record> strangers;
    private static Path file;
    private static String versionBefore;
    private static List<Imported> imported;

    @BeforeAll
    static void importOneAnswer() throws IOException {
        new SmallSeed().write(folder.resolve("seed"), pair -> true);
        atlas = SmallAtlas.started(folder.resolve("seed"), folder.resolve("store"));
        versionBefore = version();
        listed = atlas.ask(PAIRS, Map.of("stage", "listed", "wikidata", false));
        unconfirmed = atlas.ask(PAIRS, Map.of("stage", "unconfirmed", "wikidata", true));
        strangers = atlas.ask(STRANGERS);
        file = write(
                "answer.csv",
                row(listed.get(0), "1987-06-05T00:00:00Z", ""),
                row(listed.get(1), "", "2015-01-01T00:00:00Z"),
                row(unconfirmed.get(0), "", ""),
                row(unconfirmed.get(1), "", "2011-01-01T00:00:00Z"),
                row(strangers.get(0), "1999-01-01T00:00:00Z", ""),
                row(strangers.get(1), "", "2003-01-01T00:00:00Z"),
                "http://www.wikidata.org/entity/Q142,3017382,http://www.wikidata.org/entity/Q183,,,,2026-11-21");
        imported = load(file);
    }

    @AfterAll
    static void stop() {
        atlas.close();
    }

    @Test
    void aListedPartnershipStaysListedAndGainsTheSource() {
        var partnership = partnership(listed.get(0));
        assertThat(partnership.stage()).isEqualTo("listed");
        assertThat(partnership.sources()).hasSize(2).contains("wikidata");
        assertThat(partnership.confidence()).isEqualTo("high");
    }

    @Test
    void aCurrentListOutranksWikidataWhichIsToldBesideIt() {
        var partnership = partnership(listed.get(1));
        assertThat(partnership.stage()).isEqualTo("listed");
        assertThat(partnership.until()).isNull();
        assertThat(partnership.sources()).doesNotContain("wikidata");
        assertThat(partnership.note()).isEqualTo("Wikidata says that it ended in 2015, but a current list names it.");
        assertThat(partners(listed.get(1))).isTrue();
    }

    @Test
    void whatOnlyWikidataKnewEndsWhenItSaysSo() {
        assertThat(partnership(unconfirmed.get(0)).stage()).isEqualTo("unconfirmed");
        var ended = partnership(unconfirmed.get(1));
        assertThat(ended.stage()).isEqualTo("ended");
        assertThat(ended.until()).isEqualTo(2011);
        assertThat(partners(unconfirmed.get(1))).isFalse();
    }

    @Test
    void aNewPartnershipIsUnconfirmedAndCountsHalf() {
        var partnership = partnership(strangers.get(0));
        assertThat(partnership.stage()).isEqualTo("unconfirmed");
        assertThat(partnership.since()).isEqualTo(1999);
        assertThat(partnership.sources()).containsExactly("wikidata");
        assertThat(partnership.asOf()).isEqualTo("2026");
        assertThat(atlas.ask(
                        "MATCH (:City {id: $a})-[t:TWINNED]-(:City {id: $b}) RETURN t.weight AS weight",
                        strangers.get(0).asMap()))
                .singleElement()
                .satisfies(t -> assertThat(t.get("weight").asDouble()).isEqualTo(0.5));
    }

    @Test
    void anEndedPartnershipIsKeptNeverCountedAndNeverRecommended() {
        var pair = strangers.get(1);
        assertThat(partnership(pair).stage()).isEqualTo("ended");
        assertThat(partnership(pair).until()).isEqualTo(2003);
        assertThat(partners(pair)).isFalse();
        var order = Objects.requireNonNull(atlas.bean(Matches.class)
                .order(new CityId(pair.get("a").asLong()), 10_000)
                .block());
        assertThat(order).isNotEmpty().doesNotContain(pair.get("b").asLong());
        var list = Objects.requireNonNull(atlas.bean(Matches.class)
                .propose(MatchRequest.of(new CityId(pair.get("a").asLong())))
                .block());
        assertThat(list.dataVersion()).isNotEqualTo(versionBefore);
    }

    @Test
    void rowsOfOtherThingsThanCitiesAreReported() {
        assertThat(bad)
                .extracting(BadRow::line, BadRow::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(8L, "a"), org.assertj.core.groups.Tuple.tuple(8L, "b"));
        assertThat(imported).containsExactly(new Imported("answer.csv", 6, 2));
    }

    @Test
    void theSameAnswerAgainChangesNothing() throws IOException {
        var before = version();
        assertThat(load(file)).isEmpty();
        assertThat(version()).isEqualTo(before);
    }

    private static List<Imported> load(Path answer) {
        return atlas.bean(FileImports.class).run(List.of(new WikidataFile(answer)), bad::add);
    }

    private static Path write(String name, String... rows) throws IOException {
        var lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(rows));
        return Files.write(folder.resolve(name), lines);
    }

    /** By their GeoNames ids, as for cities whose Wikidata id the atlas does not know. */
    private static String row(Record pair, String start, String end) {
        return "http://www.wikidata.org/entity/Q0,%d,http://www.wikidata.org/entity/Q00,%d,%s,%s,2026-11-21T00:00:00Z"
                .formatted(pair.get("a").asLong(), pair.get("b").asLong(), start, end);
    }

    private static PartnershipView partnership(Record pair) {
        return Objects.requireNonNull(atlas.bean(Partnerships.class)
                .ofCity(new CityId(pair.get("a").asLong()))
                .filter(found -> found.cities().stream()
                        .anyMatch(city -> city.id() == pair.get("b").asLong()))
                .single()
                .block());
    }

    private static boolean partners(Record pair) {
        return !atlas.ask("MATCH (:City {id: $a})-[t:TWINNED]-(:City {id: $b}) RETURN t", pair.asMap())
                .isEmpty();
    }

    private static String version() {
        return Objects.requireNonNull(atlas.bean(DataVersion.class).current().block());
    }
}
