package org.twinatlas.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinatlas.register.ServedRegister.CORDOBA;
import static org.twinatlas.register.ServedRegister.ENUGU;
import static org.twinatlas.register.ServedRegister.HOUSTON;
import static org.twinatlas.register.ServedRegister.KANO;
import static org.twinatlas.register.ServedRegister.LAGOS;
import static org.twinatlas.register.ServedRegister.SAUSALITO;
import static org.twinatlas.register.ServedRegister.VINA_DEL_MAR;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.twinatlas.document.Read;
import org.twinatlas.register.Caller;
import org.twinatlas.register.ServedRegister;

/** Papers that the register fills in with what it has of a partnership, for each reader with what they may see. */
class RecordedDocumentIT {

    @TempDir
    private static Path folder;

    private static ServedRegister register;
    private static Caller desk;
    private static String pair;
    private static String alliance;

    @BeforeAll
    static void record() throws IOException {
        register = ServedRegister.started(folder);
        desk = register.administrator();
        pair = desk.post("/api/partnerships", Map.of("kind", "sister city", "cities", List.of(SAUSALITO, VINA_DEL_MAR)))
                .is(201)
                .json()
                .at("$.id");
        enter(
                "terms agreed",
                Map.of(
                        "goal",
                        "Markets for women who run small firms",
                        "areas",
                        List.of("mentoring", "harbours"),
                        "commitments",
                        "One delegation a year each way"));
        enter("document signed", signed("An Earlier Mayor", "2025-01-02"));
        enter("document signed", signed("A Wrong Mayor", "2026-06-05", SAUSALITO, VINA_DEL_MAR));
        var corrected = new HashMap<>(signed("Planted Person", "2026-05-04"));
        corrected.put(
                "corrects", desk.get("/api/partnerships/{id}", pair).json().<Integer>at("$.kept.history[-1].number"));
        enter("document signed", corrected);
        alliance = desk.post(
                        "/api/alliances",
                        Map.of(
                                "name",
                                "Wells",
                                "goal",
                                "Clean water in three districts",
                                "disclaimers",
                                "Nobody owes money",
                                "start",
                                "2026-01-01",
                                "finish",
                                "2099-12-31",
                                "signatories",
                                List.of(member(LAGOS), member(KANO), member(ENUGU), member(CORDOBA))))
                .is(201)
                .json()
                .at("$.id");
        desk.post(
                        "/api/partnerships/" + alliance + "/departures",
                        Map.of("version", version(alliance), "city", KANO, "how", "left", "request", "We leave."))
                .is(201);
    }

    private static void enter(String what, Map<String, ?> more) {
        var entry = new HashMap<String, Object>(more);
        entry.put("version", version(pair));
        entry.put("what", what);
        desk.post("/api/partnerships/" + pair + "/entries", entry).is(201);
    }

    private static int version(String id) {
        return desk.get("/api/partnerships/{id}", id).is(200).json().at("$.version");
    }

    private static Map<String, Object> signed(String name, String on) {
        return signed(name, on, SAUSALITO);
    }

    private static Map<String, Object> signed(String name, String on, Long... cities) {
        var signatories = Stream.of(cities)
                .map(city -> Map.of("office", "mayor", "name", name, "email", "planted@mail.example", "city", city))
                .toList();
        return Map.of("document", "memorandum", "on", on, "signatories", signatories);
    }

    private static Map<String, Object> member(long city) {
        return Map.of(
                "city",
                city,
                "joined",
                "2026-02-01",
                "liaison",
                Map.of("name", "Planted Liaison", "email", "planted@mail.example"));
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    private static List<Caller> parties() {
        return List.of(desk, register.liaison(SAUSALITO), register.coordinator("CL"), register.coordinator("US-CA"));
    }

    private static List<Caller> strangers() {
        return List.of(register.anybody(), register.liaison(HOUSTON), register.coordinator("FR"));
    }

    private static ResponseSpec asked(Caller caller, String kind, Map<String, ?> body) {
        return caller.client()
                .post()
                .uri("/api/documents/" + kind)
                .headers(headers -> {
                    if (caller.key() != null) {
                        headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + caller.key());
                    }
                })
                .bodyValue(body)
                .exchange();
    }

    private static String text(Caller caller, String kind, Map<String, ?> body) {
        return Read.text(asked(caller, kind, body)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody());
    }

    private static final String[] AGREED = {
        "Sausalito (United States)",
        "Viña del Mar (Chile)",
        "Markets for women who run small firms",
        "mentoring",
        "harbours",
        "One delegation a year each way",
        "May 4, 2026"
    };

    @Test
    void thePartiesHaveTheNamesOfThoseWhoSignedLast() {
        for (var format : List.of("docx", "pdf")) {
            for (var party : parties()) {
                assertThat(text(party, "memorandum-sister-city", Map.of("partnership", pair, "format", format)))
                        .contains(AGREED)
                        .contains("Planted Person", "mayor")
                        .doesNotContain("An Earlier Mayor", "A Wrong Mayor", "June 5, 2026", "planted@mail.example");
            }
        }
    }

    @Test
    void everybodyElseHasTheSameWithoutNames() {
        for (var format : List.of("docx", "pdf")) {
            for (var stranger : strangers()) {
                assertThat(text(stranger, "memorandum-sister-city", Map.of("partnership", pair, "format", format)))
                        .contains(AGREED)
                        .doesNotContain("Planted Person", "An Earlier Mayor", "A Wrong Mayor", "planted@mail.example");
            }
        }
    }

    @Test
    void anAllianceHasItsLiaisonsForThePartiesAndItsDaysForEverybody() {
        var asked = Map.of("partnership", alliance);
        assertThat(text(register.liaison(LAGOS), "alliance-agreement", asked))
                .contains("Clean water in three districts", "Planted Liaison", "February 1, 2026", "January 1, 2026")
                .contains("Nobody owes money", "Enugu", "Córdoba")
                .doesNotContain("Kano", "planted@mail.example");
        for (var stranger : strangers()) {
            assertThat(text(stranger, "alliance-agreement", asked))
                    .contains("Clean water in three districts", "February 1, 2026", "December 31, 2099")
                    .doesNotContain("Planted Liaison", "planted@mail.example");
        }
    }

    @Test
    void anOfficeIsWrittenInTheLanguageOfThePaper() {
        assertThat(text(desk, "letter-of-introduction", Map.of("partnership", pair, "language", "es")))
                .contains("Planted Person", "titular de la alcaldía");
    }

    /** A letter is of today, and a resolution of which nothing is recorded has a blank. */
    @Test
    void aDayStandsOnlyInThePaperOfThatDay() {
        for (var kind : List.of("letter-of-introduction", "resolution", "invitation")) {
            assertThat(text(desk, kind, Map.of("partnership", pair))).doesNotContain("May 4, 2026");
        }
    }

    @Test
    void whatIsGivenStandsBeforeWhatIsRecorded() {
        var given = Map.of(
                "partnership", pair, "cities", List.of(VINA_DEL_MAR, SAUSALITO), "goal", "Two harbours", "with", "es");
        assertThat(text(desk, "memorandum-sister-city", given))
                .contains("between Viña del Mar (Chile) and Sausalito", "Two harbours", "mentoring")
                .doesNotContain("Markets for women");
    }

    @Test
    void whatListsNameGivesItsCities() {
        String listed = register.anybody()
                .get("/api/partnerships?stage=listed&limit=1")
                .json()
                .at("$[0].id");
        String city =
                register.anybody().get("/api/partnerships/{id}", listed).json().at("$.cities[0].name");
        assertThat(text(register.anybody(), "letter-of-introduction", Map.of("partnership", listed)))
                .contains(city);
    }

    @Test
    void refusesOtherCitiesAndOtherPartnerships() {
        var problem = asked(desk, "resolution", Map.of("partnership", pair, "cities", List.of(SAUSALITO, HOUSTON)))
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(problem).contains("\"field\":\"cities\"", pair, String.valueOf(VINA_DEL_MAR));
        asked(desk, "resolution", Map.of("partnership", alliance))
                .expectStatus()
                .isBadRequest();
        asked(desk, "resolution", Map.of("partnership", "kept-none"))
                .expectStatus()
                .isNotFound();
    }
}
