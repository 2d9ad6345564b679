package org.twinatlas.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinatlas.register.ServedRegister.CORDOBA;
import static org.twinatlas.register.ServedRegister.ENUGU;
import static org.twinatlas.register.ServedRegister.HOUSTON;
import static org.twinatlas.register.ServedRegister.KANO;
import static org.twinatlas.register.ServedRegister.LAGOS;
import static org.twinatlas.register.ServedRegister.ROSARIO;
import static org.twinatlas.register.ServedRegister.SAUSALITO;
import static org.twinatlas.register.ServedRegister.VINA_DEL_MAR;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.twinatlas.register.Caller.Answer;

/** A partnership goes through its stages, needs what it needs, and tells what has happened. */
class FiveStepsIT {

    @TempDir
    private static Path folder;

    private static ServedRegister register;
    private static Caller desk;

    @BeforeAll
    static void start() throws IOException {
        register = ServedRegister.started(folder);
        desk = register.administrator();
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    @Test
    void eachStepNamesWhatIsMissing() {
        var pair = Pair.begun(desk, "sister city", SAUSALITO, ROSARIO);
        assertThat(pair.step("active").isProblem(409, "no-such-step").detail())
                .contains("research does not come to active", "communication, declined");
        pair.comesTo("communication");
        var missing = pair.step("agreement").isProblem(409, "step-needs-more");
        assertThat(missing.detail()).contains("letter of introduction", "answer to the letter", "pilot");
        assertThat(missing.json().<List<String>>at("$.missing")).hasSize(3);
        pair.enters("letter sent")
                .enters("letter answered")
                .enters("site visit")
                .comesTo("agreement");
        assertThat(pair.step("ceremony").isProblem(409, "step-needs-more").detail())
                .contains("areas of cooperation", "signatory of each city");
        pair.terms().is(201);
        pair.signed().is(201);
        pair.comesTo("ceremony");
        assertThat(pair.step("active").isProblem(409, "step-needs-more").detail())
                .contains("a ceremony");
        assertThat(pair.page().<List<String>>at("$.kept.next[0].missing")).hasSize(1);
        pair.enters("ceremony").comesTo("active");
        assertThat(pair.page().<List<String>>at("$.kept.history[*].what"))
                .containsExactly(
                        "created",
                        "assessed",
                        "stage changed",
                        "letter sent",
                        "letter answered",
                        "site visit",
                        "stage changed",
                        "terms agreed",
                        "document signed",
                        "stage changed",
                        "ceremony",
                        "stage changed");
        assertThat(pair.step("ended").isProblem(400, "bad-input").detail()).contains("reason");
        pair.step("ended", "Both cities have other plans").is(200);
        assertThat(pair.page().<String>at("$.kept.history[-1].text")).isEqualTo("Both cities have other plans");
        pair.comesTo("historic");
    }

    @Test
    void recognisedIsWhatAnAssociationHasRecordedOfAllWhoSign() {
        var liaison = register.liaison(KANO);
        var pair = Pair.begun(liaison, "friendship city", KANO, CORDOBA);
        pair.comesTo("communication")
                .enters("letter sent")
                .enters("letter answered")
                .enters("pilot")
                .comesTo("agreement");
        pair.terms().is(201);
        pair.signed().is(201);
        pair.comesTo("ceremony").enters("ceremony");
        assertThat(pair.page().<Boolean>at("$.kept.recognised")).isFalse();
        assertThat(pair.step("active").isProblem(409, "step-needs-more").detail())
                .contains("an association", "designees");
        pair.by(register.coordinator("AR")).signed().is(201);
        assertThat(pair.page().<Boolean>at("$.kept.recognised")).isTrue();
        pair.comesTo("active");
        assertThat(pair.page().<String>at("$.confidence")).isEqualTo("high");
    }

    @Test
    void aContactNeedsNoCeremony() {
        var pair = Pair.begun(desk, "contact", ENUGU, ROSARIO);
        pair.comesTo("communication")
                .enters("letter sent")
                .enters("letter answered")
                .comesTo("active");
        pair.comesTo("dormant").comesTo("active");
    }

    @Test
    void theRulesOfTheFieldAreNamed() {
        assertRule("different-countries", LAGOS, KANO);
        Pair.begun(desk, "friendship city", LAGOS, ENUGU)
                .step("declined", "No answer")
                .is(200);
        Pair.begun(desk, "sister city", LAGOS, CORDOBA);
        assertRule("already-partners", CORDOBA, LAGOS);
        var russian = register.ask("MATCH (c:City {country: 'RU'}) RETURN c.id AS id ORDER BY id LIMIT 1");
        var ukrainian = register.ask("MATCH (c:City {country: 'UA'}) RETURN c.id AS id ORDER BY id LIMIT 1");
        assertRule(
                "suspended-tie",
                russian.getFirst().get("id").asLong(),
                ukrainian.getFirst().get("id").asLong());
    }

    @Test
    void theHouseRulesOfAnAssociationAreChecked() {
        var chile = register.coordinator("CL");
        chile.send(HttpMethod.PUT, "/api/house-rules/CL", Map.of("minPopulation", 1_000_000), Map.of())
                .is(200);
        assertThat(assertRule("house-rule-population", VINA_DEL_MAR, ENUGU)).contains("Viña del Mar", "CL");
        chile.send(HttpMethod.PUT, "/api/house-rules/CL", Map.of("mostPartners", 0), Map.of())
                .is(200);
        assertRule("house-rule-cap", VINA_DEL_MAR, ENUGU);
        chile.send(HttpMethod.PUT, "/api/house-rules/CL", Map.of("onePerCountry", true), Map.of())
                .is(200);
        Pair.begun(desk, "sister city", VINA_DEL_MAR, ENUGU);
        assertRule("house-rule-one-per-country", VINA_DEL_MAR, KANO);
        chile.send(HttpMethod.PUT, "/api/house-rules/CL", Map.of(), Map.of()).is(200);
        chile.send(HttpMethod.PUT, "/api/house-rules/AR", Map.of(), Map.of()).isProblem(403, "not-allowed");
    }

    private static String assertRule(String rule, long one, long other) {
        var refused = desk.post("/api/partnerships", Map.of("kind", "sister city", "cities", List.of(one, other)))
                .isProblem(409, "rule-broken");
        assertThat(refused.json().<String>at("$.rule")).isEqualTo(rule);
        return refused.detail();
    }

    @Test
    void nobodyWritesForCitiesOfOthers() {
        var body = Map.of("kind", "contact", "cities", List.of(HOUSTON, VINA_DEL_MAR));
        register.anybody().post("/api/partnerships", body).isProblem(401, "not-signed-in");
        register.liaison(LAGOS).post("/api/partnerships", body).isProblem(403, "not-allowed");
        register.coordinator("NG", "US-CA").post("/api/partnerships", body).isProblem(403, "not-allowed");
        var pair = Pair.begun(register.coordinator("US-TX"), "contact", HOUSTON, VINA_DEL_MAR);
        pair.by(register.liaison(LAGOS)).step("communication").isProblem(403, "not-allowed");
        pair.by(register.liaison(VINA_DEL_MAR)).comesTo("communication");
    }

    /** Of many at once exactly one is taken; the others hear that it has changed. */
    @Test
    void editsAtTheSameTimeAnswer409() throws Exception {
        var pair = Pair.begun(desk, "sister city", HOUSTON, KANO);
        int version = pair.page().at("$.version");
        var body = Map.of("version", version, "stage", "communication");
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(IntStream.range(0, 8)
                    .mapToObj(
                            i -> (Callable<Answer>) () -> desk.post("/api/partnerships/" + pair.id() + "/stage", body))
                    .toList());
            var statuses = answers.stream()
                    .map(answer -> answer.resultNow().status())
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
        }
        desk.post("/api/partnerships/" + pair.id() + "/stage", body).isProblem(409, "changed-meanwhile");
    }

    @Test
    void theSameRequestWithItsKeyIsEnteredOnce() throws Exception {
        var body = Map.of("kind", "contact", "cities", List.of(HOUSTON, ENUGU));
        var headers = Map.of("Idempotency-Key", "houston-enugu");
        try (var threads = Executors.newFixedThreadPool(4)) {
            var ids = threads
                    .invokeAll(IntStream.range(0, 4)
                            .mapToObj(i -> (Callable<String>)
                                    () -> desk.send(HttpMethod.POST, "/api/partnerships", body, headers)
                                            .json()
                                            .at("$.id"))
                            .toList())
                    .stream()
                    .map(id -> id.resultNow())
                    .distinct();
            assertThat(ids).hasSize(1);
        }
        var other = Map.of("kind", "contact", "cities", List.of(HOUSTON, ROSARIO));
        desk.send(HttpMethod.POST, "/api/partnerships", other, headers).isProblem(409, "idempotency-key-used-twice");
        register.liaison(HOUSTON)
                .send(HttpMethod.POST, "/api/partnerships", other, headers)
                .is(201);
    }

    @Test
    void theAssessmentIsSavedWithItsResult() {
        var begun = desk.post(
                        "/api/partnerships",
                        Map.of("kind", "contact", "cities", List.of(KANO, ROSARIO), "weights", Map.of("industry", 3)))
                .is(201)
                .json();
        var saved = register.anybody()
                .get("/api/partnerships/{id}/assessment", begun.<String>at("$.id"))
                .is(200)
                .json();
        var now = register.anybody()
                .get("/api/cities/{a}/matches/{b}?weights=industry:3", KANO, ROSARIO)
                .is(200)
                .json();
        assertThat(saved.<Object>at("$.there.match.score")).isEqualTo(now.at("$.there.match.score"));
        assertThat(saved.<Map<String, Double>>at("$.weights")).isEqualTo(now.at("$.weights"));
        assertThat(saved.<String>at("$.dataVersion")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|kind",
                "{\"kind\": \"sister city\"}|cities",
                "{\"kind\": \"twins\", \"cities\": [1, 2]}|kind",
                "{\"kind\": \"contact\", \"cities\": [2332459, 2332459]}|cities",
                "{\"kind\": \"contact\", \"cities\": [2332459, null]}|cities",
                "{\"kind\": \"contact\", \"cities\": [2332459]}|cities",
                "{\"kind\": \"multi-city alliance\", \"cities\": [2332459, 2335204]}|kind",
                "{\"kind\": \"contact\", \"cities\": [0, 1]}|id",
                "{\"kind\": \"contact\", \"cities\": [2332459, 5393611], \"weights\": {\"beauty\": 1}}|weights",
                "{\"kind\": \"contact\", \"cities\": \"all\"}|cities"
            })
    void aBeginningRefuses(String body, String field) {
        var refused = desk.post("/api/partnerships", body).isProblem(400, "bad-input");
        assertThat(refused.json().<String>at("$.field")).isEqualTo(field);
    }

    @Test
    void anEntryRefusesWhatEverybodyMustNotRead() {
        var pair = Pair.begun(desk, "contact", SAUSALITO, ENUGU);
        assertThat(pair.enter("pilot", Map.of("text", "Write to planted@mail.example"))
                        .isProblem(400, "bad-input")
                        .detail())
                .contains("everybody may read it")
                .doesNotContain("planted");
        pair.enter("pilot", Map.of("text", "Call +1 415 555 0100")).isProblem(400, "bad-input");
        pair.enter("pilot", Map.of("text", "A talk on 2026-11-21, seen by 1200"))
                .is(201);
        pair.enter("pilot", Map.of("on", "2099-01-01")).isProblem(400, "bad-input");
        pair.enter("pilot", Map.of("on", "soon")).isProblem(400, "bad-input");
        pair.enter("created", Map.of()).isProblem(400, "bad-input");
        pair.enter("document signed", Map.of("document", "napkin")).isProblem(400, "bad-input");
        pair.enter("document signed", Map.of("document", "memorandum")).isProblem(400, "bad-input");
        pair.enter("terms agreed", Map.of("goal", "x")).isProblem(400, "bad-input");
        desk.post("/api/partnerships/" + pair.id() + "/stage", Map.of("stage", "communication"))
                .isProblem(400, "bad-input");
        desk.post("/api/partnerships/kept-none/stage", Map.of("stage", "communication", "version", 1))
                .isProblem(404, "not-kept-here");
    }

    @Test
    void theRegisterIsListedFilteredAndExported() {
        Pair.begun(desk, "project partnership", LAGOS, SAUSALITO);
        var anybody = register.anybody();
        var ofLagos = anybody.get("/api/partnerships?city={id}&kind=project partnership", LAGOS)
                .is(200)
                .json();
        assertThat(ofLagos.<List<String>>at("$[*].stage")).containsExactly("research");
        assertThat(ofLagos.ids("$[0].cities[*].id")).containsExactly(LAGOS, SAUSALITO);
        assertThat(anybody.get("/api/partnerships?country=CL&stage=listed&limit=5")
                        .is(200)
                        .json()
                        .<List<?>>at("$"))
                .hasSizeBetween(1, 5);
        var first = anybody.get("/api/partnerships?limit=2").is(200).json();
        var next = anybody.get("/api/partnerships?limit=2&after={id}", first.<String>at("$[1].id"))
                .is(200)
                .json();
        assertThat(next.<List<String>>at("$[*].id")).doesNotContainAnyElementsOf(first.at("$[*].id"));
        anybody.get("/api/partnerships?limit=501").isProblem(400, "bad-input");
        anybody.get("/api/partnerships?country=chile").isProblem(400, "bad-input");
        var csv = anybody.send(
                HttpMethod.GET, "/api/partnerships?kept=true&limit=500", null, Map.of("Accept", "text/csv"));
        assertThat(csv.body()).startsWith("id,kind,stage").contains("project partnership,research");
    }
}
