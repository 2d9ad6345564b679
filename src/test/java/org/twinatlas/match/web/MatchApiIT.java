package org.twinatlas.match.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.twinatlas.AtlasIT;
import org.twinatlas.Json;
import org.twinatlas.match.criteria.Criteria;

class MatchApiIT extends AtlasIT {

    private static final long HOUSTON = 4699066;
    private static final long LEIPZIG = 2879139;
    private static final long KANO = 2335204;

    @Autowired
    private Driver driver;

    @Test
    void aMatchSaysWhatItRestsOn() {
        var list = matches(HOUSTON, "limit=5");
        assertThat(list.<Map<String, Object>>at("$"))
                .containsOnlyKeys("city", "weights", "dataVersion", "excluded", "matches", "request");
        assertThat(list.<Map<String, Object>>at("$.matches[0]"))
                .containsOnlyKeys("rank", "city", "score", "evidence", "distanceKm", "criteria", "reasons", "cautions");
        assertThat(list.<Map<String, Object>>at("$.matches[0].city"))
                .containsKeys(
                        "id", "name", "country", "countryName", "subdivision", "lat", "lng", "population", "partners");
        assertThat(list.<Map<String, Object>>at("$.matches[0].criteria[0]"))
                .containsKeys("criterion", "value", "weight", "points", "reason");
        assertThat(list.texts("$.matches[0].criteria[*].criterion")).isEqualTo(Criteria.names());
        assertThat(list.<Map<String, Double>>at("$.weights")).containsOnlyKeys(Criteria.names());
        assertThat(list.<List<Integer>>at("$.matches[*].rank")).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void theScoreIsWhatTheCriteriaAddUpTo() {
        var list = matches(HOUSTON, "limit=10");
        for (int i = 0; i < 10; i++) {
            var criteria = "$.matches[%d].criteria".formatted(i);
            var points = sum(list, criteria + "[*].points");
            var attainable = sum(list, criteria + "[?(@.value != null)].weight");
            assertThat(list.number("$.matches[%d].score".formatted(i))).isCloseTo(points / attainable, within(0.001));
        }
    }

    private static double sum(Json list, String path) {
        List<Number> numbers = list.at(path);
        return numbers.stream()
                .filter(Objects::nonNull) // no data
                .mapToDouble(Number::doubleValue)
                .sum();
    }

    @Test
    void theSameRequestHasTheSameAnswer() {
        var query = "limit=30&weights=industry:2&reach=0.3&variety=0.7&mutual=true";
        assertThat(matches(LEIPZIG, query)).isEqualTo(matches(LEIPZIG, query));
    }

    @Test
    void aStreamHasTheSameMatchesOneByOne() {
        var events = client().get()
                .uri("/api/cities/{id}/matches?limit=15", HOUSTON)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_EVENT_STREAM)
                .returnResult(new ParameterizedTypeReference<ServerSentEvent<Map<String, Object>>>() {})
                .getResponseBody()
                .collectList()
                .block();
        assertThat(events).extracting(ServerSentEvent::event).containsOnly("match");
        assertThat(events)
                .extracting(ServerSentEvent::id)
                .startsWith("1", "2", "3")
                .hasSize(15);
        List<Map<String, Object>> listed = matches(HOUSTON, "limit=15").at("$.matches");
        assertThat(events).extracting(ServerSentEvent::data).isEqualTo(listed);
    }

    @Test
    void aTableHasARowForEachMatch() {
        var text = client().get()
                .uri("/api/cities/{id}/matches?limit=15", HOUSTON)
                .header("Accept", "text/csv")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.parseMediaType("text/csv"))
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        var rows = CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        assertThat(rows).hasSize(15);
        assertThat(rows.getFirst().getHeader()).startsWith("rank", "id", "city").endsWith("network", "name");
        assertThat(rows)
                .extracting(row -> Long.valueOf(row.getField("id")))
                .isEqualTo(matches(HOUSTON, "limit=15").ids("$.matches[*].city.id"));
    }

    @Test
    void aWeightOfNothingTakesTheCriterionOut() {
        var list = matches(HOUSTON, "limit=5&weights=industry:0,countryTie:0");
        assertThat(list.<List<Number>>at("$.matches[*].criteria[?(@.criterion == 'industry')].points"))
                .hasSize(5)
                .allMatch(points -> points.doubleValue() == 0);
        assertThat(list.number("$.weights.countryTie")).isZero();
        assertThat(list.<List<Integer>>at("$.matches[*].evidence.of")).containsOnly(Criteria.ALL.size() - 2);
        assertThat(list.ids("$.matches[*].city.id"))
                .isNotEqualTo(matches(HOUSTON, "limit=5").ids("$.matches[*].city.id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"industry", "language", "distance", "populationSize"})
    void aHeavierCriterionDoesNotLoseInTheList(String criterion) {
        var path = "$.matches[*].criteria[?(@.criterion == '%s')].value".formatted(criterion);
        var plain = sum(matches(HOUSTON, "limit=30&variety=0"), path);
        var heavier = sum(matches(HOUSTON, "limit=30&variety=0&weights=%s:20".formatted(criterion)), path);
        assertThat(heavier).isGreaterThanOrEqualTo(plain);
    }

    @Test
    void moreVarietyMeansFewerCitiesOfACountryInTenPlaces() {
        var most = new int[2];
        for (var city : List.of(HOUSTON, LEIPZIG, KANO)) {
            var none = countries(matches(city, "limit=30&variety=0"));
            var much = countries(matches(city, "limit=30&variety=1"));
            assertThat(mostOfACountryInTenPlaces(much)).isLessThanOrEqualTo(mostOfACountryInTenPlaces(none));
            assertThat(new HashSet<>(much)).hasSizeGreaterThanOrEqualTo(new HashSet<>(none).size());
            most[0] += mostOfACountryInTenPlaces(none);
            most[1] += mostOfACountryInTenPlaces(much);
        }
        assertThat(most[1]).isLessThan(most[0]); // a list that is varied by itself need not change
    }

    private static int mostOfACountryInTenPlaces(List<String> countries) {
        return IntStream.rangeClosed(0, countries.size() - 10)
                .mapToObj(from -> countries.subList(from, from + 10))
                .flatMapToInt(ten -> ten.stream().mapToInt(country -> Collections.frequency(ten, country)))
                .max()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {HOUSTON, LEIPZIG, KANO})
    void moreReachMeansCountriesWithMoreRoom(long city) {
        assertThat(room(matches(city, "limit=30&reach=1"))).isGreaterThan(room(matches(city, "limit=30&reach=0")));
    }

    private double room(Json list) {
        try (var session = driver.session()) {
            return session.run(
                            "UNWIND $codes AS code MATCH (c:Country {code: code}) RETURN avg(c.room) AS room",
                            Map.of("codes", countries(list)))
                    .single()
                    .get("room")
                    .asDouble();
        }
    }

    @Test
    void onePerCountryMeansOne() {
        var list = matches(HOUSTON, "limit=30&onePerCountry=true");
        assertThat(countries(list)).hasSize(30).doesNotHaveDuplicates();
        assertThat(list.texts("$.excluded[*].rule")).contains("onePerCountry");
    }

    @Test
    void filtersAreCountedByTheirRule() {
        var list = matches(LEIPZIG, "limit=10&regions=m49:002&minPopulation=100000&partnered=true");
        assertThat(list.texts("$.excluded[*].rule")).contains("country", "population", "currentPartner");
        assertThat(list.<List<Number>>at("$.excluded[*].count")).allMatch(count -> count.longValue() > 0);
        assertThat(countries(list)).isSubsetOf(africa());
    }

    private List<String> africa() {
        try (var session = driver.session()) {
            return session.run("MATCH (c:Country)-[:IN*1..5]->(:Region {code: 'm49:002'}) RETURN c.code AS code")
                    .list(row -> row.get("code").asString());
        }
    }

    @Test
    void theirRankForUsIsThatOfTheirOwnList() {
        var list = matches(LEIPZIG, "limit=5&mutual=true");
        for (int i = 0; i < 5; i++) {
            var other = list.ids("$.matches[*].city.id").get(i);
            Integer rank = list.at("$.matches[%d].mutual.rankForThem".formatted(i));
            Integer standing =
                    get("/api/cities/{one}/matches/{other}", LEIPZIG, other).at("$.back.standing");
            assertThat(rank).isEqualTo(standing);
        }
    }

    @Test
    void aPairIsExplainedFromBothSides() {
        var there = get("/api/cities/{one}/matches/{other}", HOUSTON, KANO);
        var back = get("/api/cities/{one}/matches/{other}", KANO, HOUSTON);
        assertThat(there.<Map<String, Object>>at("$"))
                .containsOnlyKeys("weights", "dataVersion", "barredBy", "there", "back");
        assertThat(there.<Map<String, Object>>at("$.there")).isEqualTo(back.<Map<String, Object>>at("$.back"));
        assertThat(there.<Map<String, Object>>at("$.back")).isEqualTo(back.<Map<String, Object>>at("$.there"));
        assertThat(there.texts("$.there.match.criteria[*].criterion")).isEqualTo(Criteria.names());
    }

    @Test
    void aBarredPairSaysByWhichRule() {
        var partner = get("/api/cities/{id}", LEIPZIG)
                .ids("$.partnerships[?(@.stage == 'listed')].cities[0].id")
                .getFirst();
        var pair = get("/api/cities/{one}/matches/{other}", LEIPZIG, partner);
        assertThat(pair.texts("$.barredBy")).contains("currentPartner");
        assertThat(pair.<Object>at("$.there.standing")).isNull();
    }

    @Test
    void aPairHasTheScoreItHasInTheList() {
        var list = matches(HOUSTON, "limit=3&variety=0&weights=language:3");
        var other = list.ids("$.matches[*].city.id").get(2);
        var pair = get("/api/cities/{one}/matches/{other}?weights=language:3", HOUSTON, other);
        assertThat(pair.number("$.there.match.score")).isEqualTo(list.number("$.matches[2].score"));
        assertThat(pair.texts("$.there.match.reasons")).isEqualTo(list.texts("$.matches[2].reasons"));
    }

    @Test
    void anAssessmentOfACityIsItsList() {
        var assessed = post("/api/matches", """
                {"cityId": 4699066, "weights": {"language": 2}, "wishes": {"countries": ["MX", "BR"]}, "limit": 7}""");
        assertThat(assessed).isEqualTo(matches(HOUSTON, "limit=7&weights=language:2&countries=MX,BR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"country\": \"PT\"}",
                "{\"population\": 40000}",
                "{\"lat\": 12.0, \"lng\": 8.5}",
                "{\"industries\": [\"wine\"]}",
                "{\"seaport\": true}",
                "{\"universities\": 3}",
                "{\"heritage\": [\"hanseatic-city\"]}",
                "{\"koppen\": \"Csb\"}"
            })
    void oneAttributeOfATownIsEnoughForAList(String profile) {
        var list = post("/api/matches", "{\"profile\": %s, \"limit\": 5}".formatted(profile));
        assertThat(list.ids("$.matches[*].city.id")).hasSize(5);
        assertThat(list.texts("$.matches[*].reasons[0]")).isNotEmpty();
    }

    private static List<String> countries(Json list) {
        return list.texts("$.matches[*].city.country");
    }

    private Json matches(long city, String query) {
        return get("/api/cities/%d/matches?%s".formatted(city, query));
    }
}
