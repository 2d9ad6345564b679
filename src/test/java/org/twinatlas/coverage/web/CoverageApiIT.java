package org.twinatlas.coverage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.twinatlas.AtlasIT;
import org.twinatlas.Json;

class CoverageApiIT extends AtlasIT {

    private static final Path SEED = Path.of("seed-data");
    private static final long HOUSTON = 4699066;
    private static final long KANO = 2335204;
    private static final long LEIPZIG = 2879139;

    @Autowired
    private Driver driver;

    /** Counted here from the tables, without the graph. */
    private record Pair(String one, String other, String status) {}

    @Test
    void theCountsOfTheWorldAreThoseOfTheTables() throws IOException {
        var view = get("/api/coverage");
        var listed = new TreeMap<String, Long>();
        var unconfirmed = new TreeMap<String, Long>();
        for (var pair : international()) {
            for (var country : List.of(pair.one(), pair.other())) {
                (pair.status().equals("listed") ? listed : unconfirmed).merge(country, 1L, Long::sum);
            }
        }
        for (var country : List.of("NG", "US", "FR", "IN", "AL", "FO", "BR")) {
            assertThat(count(view, country, "partnerships")
                            + count(view, country, "unconfirmed")
                            + count(view, country, "suspended"))
                    .as(country)
                    .isEqualTo(listed.get(country) + unconfirmed.getOrDefault(country, 0L));
        }
        assertThat(count(view, "NG", "partnerships")).isEqualTo(listed.get("NG"));
        assertThat(count(view, "NG", "unconfirmed")).isEqualTo(unconfirmed.get("NG"));
        assertThat(view.number("$.total.partnerships")
                        + view.number("$.total.unconfirmed")
                        + view.number("$.total.suspended"))
                .isEqualTo(international().size());
    }

    @Test
    void theCountsFromACountryAreThoseOfTheTables() throws IOException {
        var expected = new TreeMap<String, Long>();
        international().stream()
                .filter(pair -> pair.status().equals("listed"))
                .filter(pair -> pair.one().equals("US") || pair.other().equals("US"))
                .forEach(pair -> expected.merge(pair.one().equals("US") ? pair.other() : pair.one(), 1L, Long::sum));
        var view = get("/api/coverage?from=US");
        for (var country : List.of("NG", "MX", "JP", "PK", "DE", "AL")) {
            assertThat(count(view, country, "partnerships")).as(country).isEqualTo(expected.getOrDefault(country, 0L));
        }
        assertThat(codes(view)).doesNotContain("US").contains("NG", "IR");
    }

    @Test
    void aPartnershipBetweenTwoMembersCountsOnce() throws IOException {
        var members = Set.copyOf(get("/api/coverage?group=g:nordic").texts("$.areas[*].code"));
        var touching = international().stream()
                .filter(pair -> members.contains(pair.one()) || members.contains(pair.other()))
                .count();
        var group = get("/api/coverage?by=group");
        assertThat(count(group, "g:nordic", "partnerships")
                        + count(group, "g:nordic", "unconfirmed")
                        + count(group, "g:nordic", "suspended"))
                .isEqualTo(touching);
    }

    @Test
    void anAllianceOfThreeCountsOnceBetweenTwoCountries() {
        var before = count(get("/api/coverage?from=US&countries=NG,TD"), "NG", "partnerships");
        try (var session = driver.session()) {
            session.run("""
                    MATCH (c:City) WHERE c.id IN [4699066, 4684888, 2335204]
                    MERGE (p:Partnership {id: 'test-alliance'}) SET p.stage = 'active'
                    MERGE (c)-[:PARTY_TO]->(p)""").consume();
            assertThat(count(get("/api/coverage?from=US&countries=NG,NE"), "NG", "partnerships"))
                    .isEqualTo(before + 1);
            session.run("MATCH (p:Partnership {id: 'test-alliance'}) DETACH DELETE p")
                    .consume();
        }
    }

    @Test
    void suspendedTiesAreShownApartAndNothingIsExpectedOfThem() {
        var ukraine = get("/api/coverage?from=RU&countries=UA");
        assertThat(count(ukraine, "UA", "partnerships")).isZero();
        assertThat(count(ukraine, "UA", "suspended")).isPositive();
        assertThat(ukraine.<List<Object>>at("$.areas[*].expected")).containsOnlyNulls();
    }

    @Test
    void areasAreRankedByWhatIsSurelyMissing() {
        var view = get("/api/coverage");
        List<Double> likely = view.<List<Number>>at("$.areas[*].likelyGap").stream()
                .map(Number::doubleValue)
                .toList();
        assertThat(likely).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(view.<List<Integer>>at("$.areas[0:10].cities")).allMatch(cities -> cities >= 10);
    }

    @Test
    void aLongListHasALimitAndSaysOfHowMany() {
        var some = get("/api/coverage?by=subdivision");
        assertThat(some.<List<Object>>at("$.areas")).hasSize(500);
        assertThat(some.number("$.of")).isGreaterThan(2_000);
        var all = get("/api/coverage?by=subdivision&limit=5000");
        assertThat(all.<List<Object>>at("$.areas")).hasSize((int) some.number("$.of"));
        assertThat(codes(get("/api/coverage?by=subdivision&limit=3")))
                .isEqualTo(codes(all).subList(0, 3));
    }

    @Test
    void theAreasThatARequestMayNameAreTold() {
        var areas = get("/api/coverage/areas");
        assertThat(areas.texts("$.areas[?(@.code == 'g:asean')].members[*]")).contains("ID", "VN");
        assertThat(areas.texts("$.areas[?(@.code == 'NG-KN')].members[*]")).containsExactly("NG");
        assertThat(areas.texts("$.areas[?(@.code == 'm49:011')].name")).containsExactly("Western Africa");
    }

    @Test
    void theGapIsTheDifference() {
        var view = get("/api/coverage?from=DE");
        for (int i = 0; i < 10; i++) {
            var area = "$.areas[%d].".formatted(i);
            assertThat(view.number(area + "gap"))
                    .isCloseTo(view.number(area + "expected") - view.number(area + "partnerships"), within(0.011));
            assertThat(view.number(area + "low")).isLessThanOrEqualTo(view.number(area + "expected"));
            assertThat(view.number(area + "high")).isGreaterThanOrEqualTo(view.number(area + "expected"));
        }
    }

    /** What is expected of the whole is what is expected of its parts. */
    @Test
    void theStatesOfACountryShareWhatItWouldHave() {
        var country = get("/api/coverage?from=DE&countries=US").number("$.areas[0].expected");
        List<Number> states =
                get("/api/coverage?by=subdivision&from=DE&countries=US").at("$.areas[*].expected");
        assertThat(states.stream().mapToDouble(Number::doubleValue).sum()).isCloseTo(country, within(0.6));
    }

    @Test
    void aStateHasItsOwnView() {
        var texas = get("/api/coverage?from=US-TX");
        var all = get("/api/coverage?from=US");
        assertThat(texas.number("$.total.partnerships")).isPositive().isLessThan(all.number("$.total.partnerships"));
        assertThat(count(texas, "MX", "partnerships")).isPositive();
        assertThat(codes(texas)).doesNotContain("US");
    }

    @Test
    void ninetyFiveOfAHundredCountriesLieInTheirInterval() {
        var view = get("/api/coverage");
        List<Map<String, Number>> areas = view.at("$.areas[*]");
        var inside = areas.stream()
                .filter(area -> area.get("partnerships").doubleValue()
                                >= area.get("low").doubleValue()
                        && area.get("partnerships").doubleValue()
                                <= area.get("high").doubleValue())
                .count();
        assertThat(inside / (double) areas.size()).isBetween(0.91, 0.99);
    }

    @Test
    void citiesWithoutAPartnerHaveNone() throws IOException {
        var list = get("/api/coverage/NG/cities?from=US&limit=8");
        assertThat(list.<List<Object>>at("$.cities")).hasSize(8);
        assertThat(list.texts("$.cities[*].city.country")).containsOnly("NG");
        assertThat(list.texts("$.cities[*].best.city.country")).containsOnly("US");
        assertThat(list.ids("$.cities[*].best.city.id")).doesNotHaveDuplicates();
        assertThat(list.<List<Map<String, Object>>>at("$.cities"))
                .allMatch(city -> city.containsKey("rankForCandidate"));
        List<Double> scores = list.at("$.cities[*].best.score");
        assertThat(scores).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        var places = countries();
        var partnered = rows("partnerships.csv.gz").stream()
                .filter(row -> row.getField(4).equals("listed"))
                .filter(row -> new HashSet<>(List.of(places.get(row.getField(0)), places.get(row.getField(1))))
                        .equals(Set.of("NG", "US")))
                .flatMap(row -> List.of(row.getField(0), row.getField(1)).stream())
                .collect(Collectors.toSet());
        assertThat(list.ids("$.cities[*].city.id")).noneMatch(id -> partnered.contains(id.toString()));
    }

    @Test
    void citiesOfAStateSeekInAState() {
        var list = get("/api/coverage/NG-KN/cities?from=US-TX&limit=2");
        assertThat(list.texts("$.cities[*].city.subdivision")).containsOnly("NG-KN");
        assertThat(list.texts("$.cities[*].best.city.subdivision")).containsOnly("US-TX");
    }

    @Test
    void aTableCanBeTakenAlong() throws IOException {
        var lines = csv("/api/coverage?by=group");
        assertThat(lines.getFirst().getFields()).startsWith("code", "name").endsWith("dataVersion");
        assertThat(lines).hasSize(15).allMatch(line -> line.getFieldCount() == 16);
        var cities = csv("/api/coverage/GM/cities?from=DE&limit=2");
        assertThat(cities).hasSize(3).allMatch(line -> line.getFieldCount() == 17);
    }

    @Test
    void plannedLinksChangeEveryAreaThatTheyTouch() {
        var answer = post("/api/coverage/what-if", "{\"links\": [[%d, %d]]}".formatted(HOUSTON, KANO));
        assertThat(answer.texts("$.areas[*].code"))
                .contains("US", "NG", "US-TX", "NG-KN", "m49:001", "m49:011", "g:commonwealth")
                .doesNotContain("DE");
        assertThat(answer.<List<Integer>>at("$.areas[*].added")).containsOnly(1);
        assertThat(answer.<String>at("$.links[0].a.name")).isEqualTo("Houston");
        assertThat(answer.<String>at("$.links[0].b.countryName")).isEqualTo("Nigeria");
        assertThat(answer.number("$.areas[?(@.code == 'NG')].partnershipsAfter", 0))
                .isEqualTo(answer.number("$.areas[?(@.code == 'NG')].partnershipsBefore", 0) + 1);
        assertThat(answer.number("$.after.countries")).isLessThan(answer.number("$.before.countries"));
        assertThat(answer.number("$.before.cities")).isBetween(0.5, 1.0);
        assertThat(answer.number("$.after.cities")).isNotEqualTo(answer.number("$.before.cities"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[4699066,4699066]]|0|one city twice",
                "[[4699066,2335204],[2335204,4699066]]|1|in the list twice",
                "[[4699066,2335204],[4699066,1]]|1|names 1, which is no city",
                "[[4699066,4684888]]|0|one country",
                "[[703448,524901]]|0|broken off or suspended"
            })
    void aBadLinkIsNamedByItsPlace(String links, int index, String reason) {
        var problem = problem("/api/coverage/what-if", "{\"links\": %s}".formatted(links), 400);
        assertThat(problem.<String>at("$.type")).isEqualTo("/problems/bad-link");
        assertThat(problem.<Integer>at("$.index")).isEqualTo(index);
        assertThat(problem.<String>at("$.detail")).contains(reason, "links[%d]".formatted(index));
    }

    @Test
    void whoArePartnersAreNoPlan() {
        var partner = get("/api/cities/{id}", LEIPZIG)
                .ids("$.partnerships[?(@.stage == 'listed')].cities[0].id")
                .getFirst();
        var problem = problem("/api/coverage/what-if", "{\"links\": [[%d,%d]]}".formatted(LEIPZIG, partner), 400);
        assertThat(problem.<String>at("$.detail")).contains("is a partnership already");
    }

    @Test
    void tooManyLinksAreRefusedAtOnce() {
        assertThat(problem("/api/coverage/what-if", links(501), 400).<String>at("$.detail"))
                .contains("from 1 to 500 links");
        var began = System.nanoTime();
        problem("/api/coverage/what-if", links(100_000), 413);
        assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
    }

    private static String links(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "[%d,%d]".formatted(i, i + 1))
                .collect(Collectors.joining(",", "{\"links\": [", "]}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/coverage?by=planet|by|one of country",
                "/api/coverage?from=ZZ|from|the code of a country",
                "/api/coverage?group=g:none|group|one of g:african-union",
                "/api/coverage?by=region&from=m49:999|from|one of m49:001",
                "/api/coverage?countries=US-TX|countries|ISO 3166-1",
                "/api/coverage?from=US&countries=US|from|another country",
                "/api/coverage?by=region&group=g:asean|group|left out",
                "/api/coverage/NG/cities?from=NG|from|another country",
                "/api/coverage/US-TX/cities?from=US|from|another country",
                "/api/coverage/ZZ/cities|code|the code of a country",
                "/api/coverage/NG/cities?limit=51|limit|from 1 to 50",
                "/api/coverage?limit=0|limit|from 1 to 5000",
                "/api/coverage?by=subdivision&limit=5001|limit|from 1 to 5000"
            })
    void badInputIsNamed(String address, String field, String legal) {
        var problem = new Json(client().get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        assertThat(problem.<String>at("$.field")).isEqualTo(field);
        assertThat(problem.<String>at("$.legal")).contains(legal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"links\": []}|what-if|links",
                "{}|what-if|links",
                "{\"links\": [[1]]}|what-if|links[0]",
                "{\"links\": [[1,2],null]}|what-if|links[1]",
                "{}|propose|area",
                "{\"area\": \"NG\", \"count\": 51}|propose|count",
                "{\"area\": \"NG\", \"minScore\": 2}|propose|minScore",
                "{\"area\": \"NG\", \"from\": \"NG\"}|propose|from"
            })
    void aBadBodyIsNamed(String body, String path, String field) {
        assertThat(problem("/api/coverage/" + path, body, 400).<String>at("$.field"))
                .isEqualTo(field);
    }

    @Test
    void proposedLinksHaveNoCityTwiceAndAScoreAboveTheChosen() {
        var answer = post("/api/coverage/propose", """
                {"area": "GH", "from": "DE", "count": 4, "minScore": 0.2}""");
        var cities = new HashSet<>(answer.ids("$.links[*].city.id"));
        cities.addAll(answer.ids("$.links[*].candidate.id"));
        List<Double> scores = answer.at("$.links[*].score");
        assertThat(scores).hasSize(4).allMatch(score -> score >= 0.2);
        assertThat(cities).hasSize(8);
        assertThat(answer.texts("$.links[*].candidate.country")).containsOnly("DE");
        // What is proposed can be planned.
        var links = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            links.add("[%d,%d]"
                    .formatted(
                            answer.ids("$.links[*].city.id").get(i),
                            answer.ids("$.links[*].candidate.id").get(i)));
        }
        var changed = post("/api/coverage/what-if", "{\"links\": %s}".formatted(links));
        assertThat(changed.number("$.areas[?(@.code == 'GH')].added", 0)).isEqualTo(4);
    }

    /** The documented example: a count by hand of about 2007 beside today's. */
    @Test
    void theDocumentedExampleIsWhatTheViewSays() throws IOException {
        var view = get("/api/coverage?from=US&group=g:us-outreach-31");
        var documented = Files.readAllLines(Path.of("src/docs/coverage.md")).stream()
                .filter(line -> line.matches("\\| [A-Z]{2} \\|.*"))
                .map(line -> List.of(line.substring(2).split(" \\| ?")))
                .toList();
        assertThat(documented).hasSize(31);
        for (var row : documented) {
            assertThat(row.subList(3, 6))
                    .as("the row of %s in src/docs/coverage.md", row.get(1))
                    .isEqualTo(List.of(
                            String.valueOf(count(view, row.get(0), "partnerships")),
                            String.valueOf(count(view, row.get(0), "unconfirmed")),
                            String.valueOf(count(view, row.get(0), "suspended"))));
        }
        try (var old = CsvReader.builder().ofCsvRecord(Path.of("src/docs/coverage-2007.csv"))) {
            var byHand = old.stream().skip(1).collect(Collectors.toMap(row -> row.getField(0), row -> row.getField(2)));
            assertThat(byHand.values().stream().mapToInt(Integer::parseInt).sum())
                    .isEqualTo(94);
            assertThat(documented).allMatch(row -> row.get(2).equals(byHand.get(row.get(0))));
        }
        assertThat(codes(view))
                .containsExactlyInAnyOrderElementsOf(
                        documented.stream().map(row -> row.get(0)).toList());
    }

    @Test
    void theExposureIsPublishedForSeveralReaches() {
        var report = get("/api/coverage/exposure");
        assertThat(report.<List<Double>>at("$.runs[*].reach"))
                .hasSize(3)
                .isSorted()
                .startsWith(0.0)
                .endsWith(1.0);
        List<Double> shares = report.at("$.runs[0].regions[*].ofPlaces");
        assertThat(shares.stream().mapToDouble(share -> share).sum()).isCloseTo(1, within(0.01));
        var westernAfrica = ".regions[?(@.code == 'm49:011')].ofPlaces";
        assertThat(report.number("$.runs[2]" + westernAfrica, 0))
                .isGreaterThan(report.number("$.runs[0]" + westernAfrica, 0));
    }

    @Test
    void theModelIsToldWithItsErrors() {
        var model = get("/api/coverage/model");
        assertThat(model.texts("$.coefficients[*].name")).contains("countries.distance", "subdivisions.towns");
        assertThat(model.<Boolean>at("$.converged")).isTrue();
        assertThat(model.<String>at("$.dataVersion"))
                .isEqualTo(get("/api/coverage").at("$.dataVersion"));
    }

    private Json problem(String address, String body, int status) {
        return new Json(client().post()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private List<CsvRecord> csv(String address) throws IOException {
        var text = client().get()
                .uri(address)
                .header("Accept", "text/csv")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        try (var rows = CsvReader.builder().ofCsvRecord(text)) {
            return rows.stream().toList();
        }
    }

    private static long count(Json view, String code, String column) {
        return (long) view.number("$.areas[?(@.code == '%s')].%s".formatted(code, column), 0);
    }

    private static List<String> codes(Json view) {
        return view.texts("$.areas[*].code");
    }

    private static List<Pair> international() throws IOException {
        var countries = countries();
        return rows("partnerships.csv.gz").stream()
                .map(row -> new Pair(countries.get(row.getField(0)), countries.get(row.getField(1)), row.getField(4)))
                .filter(pair -> !pair.one().equals(pair.other()))
                .toList();
    }

    private static Map<String, String> countries() throws IOException {
        var countries = new HashMap<String, String>();
        rows("cities.csv.gz").forEach(row -> countries.put(row.getField(0), row.getField(4)));
        return countries;
    }

    private static List<CsvRecord> rows(String file) throws IOException {
        try (Reader reader = new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(SEED.resolve(file))), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofCsvRecord(reader)) {
            return rows.stream().skip(1).toList();
        }
    }
}
