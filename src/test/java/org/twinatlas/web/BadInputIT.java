package org.twinatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.twinatlas.AtlasIT;
import tools.jackson.databind.json.JsonMapper;

/** Bad input gets a 4xx problem document that names the field, the value and what is legal, and nothing of our insides. */
class BadInputIT extends AtlasIT {

    private static final String LIST = "/api/cities/4699066/matches?";
    private static final List<String> INSIDES =
            List.of("org.", "java.", "Exception", "neo4j", "bolt:", "cypher", "reactor", "stack", "springframework");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=0|limit|0|a whole number from 1 to 200",
                "limit=10000|limit|10000|a whole number from 1 to 200",
                "limit=many|limit|many|a whole number",
                "weights=industry|weights|industry|pairs such as",
                "weights=industry:x|weights|industry:x|pairs such as",
                "weights=industry:-1|weights|industry:-1.0|numbers from 0 to 100",
                "weights=industry:NaN|weights|industry:NaN|numbers from 0 to 100",
                "weights=beauty:1|weights|beauty|one of populationSize, capacity",
                "countries=ZZ|countries|ZZ|ISO 3166-1",
                "countries=fr|countries|fr|ISO 3166-1",
                "regions=m49:999|regions|m49:999|UN M49",
                "languages=klingon|languages|klingon|ISO 639",
                "minPopulation=0|minPopulation|0|a whole number from 1",
                "maxPopulation=much|maxPopulation|much|a whole number",
                "minPopulation=20000&maxPopulation=10000|minPopulation|20000|at most maxPopulation",
                "reach=2|reach|2.0|a number from 0 to 1",
                "reach=NaN|reach|NaN|a number from 0 to 1",
                "variety=-0.1|variety|-0.1|a number from 0 to 1",
                "variety=some|variety|some|a number",
                "partnered=perhaps|partnered|perhaps|true or false",
                "mutual=perhaps|mutual|perhaps|true or false"
            })
    void aListRefuses(String query, String field, String value, String legal) {
        assertBadInput(answer(HttpMethod.GET, LIST + query, null), field, value, legal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/cities|q||given",
                "/api/cities?q=|q||at least one letter or digit",
                "/api/cities?q=***|q|***|at least one letter or digit",
                "/api/cities?q=houston&limit=0|limit|0|a whole number from 1 to 50",
                "/api/cities?q=houston&limit=10000|limit|10000|a whole number from 1 to 50",
                "/api/cities?q=houston&limit=x|limit|x|a whole number",
                "/api/cities?q=houston&country=ZZ|country|ZZ|ISO 3166-1",
                "/api/cities/houston|id|houston|such as 4699066",
                "/api/cities/0|id|0|such as 4699066",
                "/api/cities/houston/matches|id|houston|such as 4699066",
                "/api/cities/4699066/matches/x|other|x|such as 4699066",
                "/api/cities/4699066/matches/4699066|id|4699066|another city"
            })
    void anAddressRefuses(String address, String field, @Nullable String value, String legal) {
        assertBadInput(answer(HttpMethod.GET, address, null), field, value == null ? "" : value, legal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|profile||given where no cityId is",
                "{\"profile\": {}}|profile||at least one attribute",
                "{\"profile\": {\"name\": \"Nowhere\"}}|profile||at least one attribute",
                "{\"cityId\": 1, \"profile\": {\"country\": \"PT\"}}|cityId|1|left out where a profile is given",
                "{\"cityId\": 0}|cityId|0|such as 4699066",
                "{\"profile\": {\"population\": -5}}|profile.population|-5|a number from 1 to 60000000",
                "{\"profile\": {\"country\": \"ZZ\"}}|profile.country|ZZ|ISO 3166-1",
                "{\"profile\": {\"industries\": [\"gold\"]}}|profile.industries|gold|one of",
                "{\"profile\": {\"lat\": 91, \"lng\": 0}}|profile.lat|91.0|a number from -90 to 90",
                "{\"cityId\": 4699066, \"weights\": {\"beauty\": 1}}|weights|beauty|one of populationSize",
                "{\"cityId\": 4699066, \"weights\": {\"industry\": -1}}|weights|industry:-1.0|numbers from 0 to 100",
                "{\"cityId\": 4699066, \"weights\": {\"industry\": null}}|weights.industry||a number from 0 to 100",
                "{\"cityId\": 4699066, \"limit\": 0}|limit|0|a whole number from 1 to 200",
                "{\"cityId\": 4699066, \"wishes\": {\"reach\": 7}}|reach|7.0|a number from 0 to 1",
                "{\"cityId\": 4699066, \"wishes\": {\"countries\": [\"ZZ\"]}}|countries|ZZ|ISO 3166-1",
                "{\"cityId\": |body|broken near line 1, column 11|one well-formed JSON object",
                "{\"cityId\": 1}}|body|broken near line 1, column 14|one well-formed JSON object",
                "[]|body||as /v3/api-docs describes it",
                "{\"cityId\": \"houston\"}|cityId|houston|a whole number",
                "{\"profile\": {\"population\": \"many\"}}|profile.population|many|a whole number",
                "{\"cityId\": 4699066, \"weights\": {\"industry\": \"x\"}}|weights.industry|x|a number"
            })
    void anAssessmentRefuses(String body, String field, @Nullable String value, String legal) {
        assertBadInput(answer(HttpMethod.POST, "/api/matches", body), field, value == null ? "" : value, legal);
    }

    @Test
    void anAssessmentNeedsABody() {
        var problem = assertProblem(answer(HttpMethod.POST, "/api/matches", ""), 400, "bad-input");
        assertThat(problem).containsEntry("field", "body");
    }

    @Test
    void aBodyOver64KiBIsTooLarge() {
        var body = "{\"profile\": {\"name\": \"%s\"}}".formatted("x".repeat(70_000));
        assertProblem(answer(HttpMethod.POST, "/api/matches", body), 413, "content-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/cities/999999999", "/api/cities/999999999/matches", "/api/cities/4699066/matches/999999999"
            })
    void aCityThatTheAtlasDoesNotHaveIsNotFound(String address) {
        var problem = assertProblem(answer(HttpMethod.GET, address, null), 404, "city-not-found");
        assertThat(problem).containsEntry("id", 999999999);
        assertThat(problem.get("detail").toString()).contains("999999999", "/api/cities?q=");
    }

    @Test
    void aCityThatTheAtlasDoesNotHaveCannotAssessItself() {
        assertProblem(answer(HttpMethod.POST, "/api/matches", "{\"cityId\": 999999999}"), 404, "city-not-found");
    }

    @Test
    void whatIsNotThereIsAProblemToo() {
        assertProblem(answer(HttpMethod.GET, "/api/nothing", null), 404, "not-found");
        assertProblem(answer(HttpMethod.DELETE, "/api/matches", null), 405, "method-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/cities/999999999/matches", "/api/coverage/XX/cities"})
    void aTableThatCannotBeMadeIsAProblemToo(String address) {
        var answer = client().get()
                .uri(address)
                .header("Accept", "text/csv")
                .exchange()
                .expectBody(String.class)
                .returnResult();
        assertThat(answer.getStatus().is4xxClientError()).isTrue();
        assertThat(answer.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void anotherMediaTypeIsRefused() {
        var answer = client().post()
                .uri("/api/matches")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("houston")
                .exchange()
                .expectBody(String.class)
                .returnResult();
        assertProblem(answer, 415, "unsupported-media-type");
    }

    @Test
    void anotherFormOfAnswerIsRefused() {
        var answer = client().get()
                .uri(LIST)
                .accept(MediaType.IMAGE_PNG)
                .exchange()
                .expectBody(String.class)
                .returnResult();
        assertProblem(answer, 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/event-stream", "text/csv"})
    void aStreamIsRefusedInTheSameWay(String form) {
        var answer = client().get()
                .uri(LIST + "limit=0")
                .header("Accept", form)
                .exchange()
                .expectBody(String.class)
                .returnResult();
        assertBadInput(answer, "limit", "0", "a whole number from 1 to 200");
    }

    private EntityExchangeResult<String> answer(HttpMethod method, String address, @Nullable String body) {
        var request = client().method(method).uri(address);
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).bodyValue(body);
        }
        return request.exchange().expectBody(String.class).returnResult();
    }

    private static void assertBadInput(EntityExchangeResult<String> answer, String field, String value, String legal) {
        var problem = assertProblem(answer, 400, "bad-input");
        assertThat(problem).containsEntry("field", field).containsEntry("value", value);
        assertThat(problem.get("legal").toString()).contains(legal);
        assertThat(problem.get("detail").toString()).contains(field, value, legal);
    }

    private static Map<String, Object> assertProblem(EntityExchangeResult<String> answer, int status, String type) {
        assertThat(answer.getStatus().value()).as(answer.getResponseBody()).isEqualTo(status);
        assertThat(answer.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getResponseBody()).doesNotContainIgnoringCase(INSIDES.toArray(String[]::new));
        @SuppressWarnings("unchecked")
        Map<String, Object> problem = new JsonMapper().readValue(answer.getResponseBody(), Map.class);
        assertThat(problem)
                .containsEntry("type", "/problems/" + type)
                .containsEntry("status", status)
                .containsKeys("title", "detail");
        return problem;
    }
}
