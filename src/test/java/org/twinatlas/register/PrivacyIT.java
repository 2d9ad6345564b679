package org.twinatlas.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinatlas.register.ServedRegister.CORDOBA;
import static org.twinatlas.register.ServedRegister.ENUGU;
import static org.twinatlas.register.ServedRegister.KANO;
import static org.twinatlas.register.ServedRegister.LAGOS;
import static org.twinatlas.register.ServedRegister.ROSARIO;
import static org.twinatlas.register.ServedRegister.SAUSALITO;
import static org.twinatlas.register.ServedRegister.VINA_DEL_MAR;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.http.codec.ServerSentEvent;
import org.twinatlas.attachment.SomePicture;

/** Names, telephone numbers and addresses of persons reach the parties and their coordinators, and nobody else, by no way. */
@ExtendWith(OutputCaptureExtension.class)
class PrivacyIT {

    private static final List<String> PLANTED = List.of(
            "planted@mail.example",
            "+56 32 555 0199",
            "Planted Person",
            "Planted Note",
            "planted reporter",
            "planted private",
            "planted title",
            "planted caption");

    @TempDir
    private static Path folder;

    private static ServedRegister register;
    private static Caller desk;
    private static Pair pair;
    private static Alliance alliance;
    private static String report;
    private static String seeker;
    private static String copy;
    private static String picture;

    @BeforeAll
    static void plant() throws IOException {
        register = ServedRegister.started(folder);
        desk = register.administrator();
        var body = Map.of(
                "kind",
                "sister city",
                "cities",
                List.of(SAUSALITO, VINA_DEL_MAR),
                "note",
                "Planted Note of planted@mail.example");
        pair = Pair.of(desk, desk.post("/api/partnerships", body).is(201).json().at("$.id"), SAUSALITO, VINA_DEL_MAR);
        pair.comesTo("communication").enters("letter sent").enters("letter answered");
        pair.enter("pilot", Map.of("note", "Planted Note, +56 32 555 0199")).is(201);
        pair.comesTo("agreement");
        pair.terms().is(201);
        pair.signedBy(Map.of(
                        "office",
                        "mayor",
                        "name",
                        "Planted Person",
                        "email",
                        "planted@mail.example",
                        "phone",
                        "+56 32 555 0199"))
                .is(201);
        alliance = Alliance.begun(desk, LAGOS, KANO, ENUGU, ROSARIO, CORDOBA);
        alliance.departs(desk, KANO, "left").is(201);
        note(register.liaison(VINA_DEL_MAR), VINA_DEL_MAR, "planted private of the one")
                .is(201);
        note(register.liaison(SAUSALITO), SAUSALITO, "planted private of the other")
                .is(201);
        var address = "/api/partnerships/" + pair.id();
        copy = address + "/copies/" + upload(address + "/copies?title=planted title", "%PDF-1.7", "application/pdf");
        var exchange = desk.post(address + "/exchanges", Map.of("category", "community", "title", "Regatta"))
                .is(201)
                .json()
                .<List<Integer>>at("$.kept.history[?(@.what == 'exchange')].number")
                .getFirst();
        var pictures = address + "/exchanges/" + exchange + "/pictures?alt=planted caption";
        picture = address + "/pictures/" + upload(pictures, SomePicture.png(4, 3), "image/png");
        report = register.anybody()
                .post(
                        "/api/reports",
                        Map.of(
                                "what",
                                "mistake",
                                "text",
                                "planted reporter saw it",
                                "contact",
                                "planted@mail.example",
                                "city",
                                SAUSALITO))
                .is(201)
                .json()
                .at("$.id");
        seeker = desk.post(
                        "/api/seekers",
                        Map.of(
                                "city",
                                ROSARIO,
                                "consent",
                                "Planted Note",
                                "contact",
                                Map.of("name", "Planted Person", "email", "planted@mail.example")))
                .is(201)
                .json()
                .at("$.id");
        var letter = Map.of(
                "name",
                "Planted Person",
                "email",
                "planted@mail.example",
                "text",
                "A Planted Note, long enough.",
                "consent",
                true);
        register.anybody().post("/api/seekers/" + seeker + "/letters", letter).is(202);
    }

    private static Caller.Answer note(Caller caller, long city, String text) {
        return caller.post("/api/partnerships/" + pair.id() + "/notes", Map.of("city", city, "text", text));
    }

    private static String upload(String address, Object content, String type) {
        return desk.send(HttpMethod.POST, address, content, Map.of("Content-Type", type))
                .is(201)
                .json()
                .at("$.id");
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    /** Every address that /v3/api-docs lists, with every id that somebody could try, as JSON and as CSV. */
    @Test
    void noAddressTellsStrangersOfPersons(CapturedOutput log) {
        var strangers =
                List.of(register.anybody(), register.liaison(ServedRegister.HOUSTON), register.coordinator("FR"));
        Map<String, Map<String, Object>> paths =
                desk.get("/v3/api-docs").is(200).json().at("$.paths");
        var ids = List.of(pair.id(), alliance.id(), String.valueOf(SAUSALITO), "CL", report, seeker);
        var asked = 0;
        for (var stranger : strangers) {
            for (var path : paths.keySet()) {
                if (path.equals("/api/events")) {
                    continue; // without an end; see below
                }
                for (var id : ids) {
                    for (var method : paths.get(path).keySet()) {
                        for (var form : List.of("application/json", "text/csv")) {
                            assertTellsNothing(stranger, method.toUpperCase(), path.replaceAll("\\{\\w+}", id), form);
                            asked++;
                        }
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(500);
        assertThat(log.getAll()).doesNotContain(PLANTED);
    }

    private static void assertTellsNothing(Caller caller, String method, String path, String form) {
        var body = method.equals("GET") || method.equals("DELETE") ? null : "{\"q\": 1}";
        var answer = caller.send(HttpMethod.valueOf(method), path, body, Map.of("Accept", form));
        assertThat(answer.body()).as("%s %s as %s", method, path, form).doesNotContain(PLANTED);
        assertThat(answer.status()).as("%s %s", method, path).isNotEqualTo(500);
    }

    @Test
    void whatHasNotBeenReleasedIsThereForNobodyElse() {
        for (var address : List.of(copy, picture)) {
            for (var stranger : List.of(register.anybody(), register.liaison(ServedRegister.HOUSTON))) {
                assertThat(stranger.get(address).is(404).body()).doesNotContain(PLANTED);
                assertThat(stranger.get(address.replaceFirst("/[^/]+$", ""))
                                .is(200)
                                .body())
                        .isEqualTo("[]");
                for (var method : List.of(HttpMethod.POST, HttpMethod.DELETE)) {
                    assertThat(stranger.send(method, address + "/release", "{}", Map.of())
                                    .status())
                            .isBetween(401, 403);
                }
                assertThat(stranger.delete(address).status()).isBetween(401, 403);
            }
            desk.get(address).is(200);
        }
    }

    @Test
    void theStreamTellsNothingOfPersons() {
        var events = register.anybody().events("/api/events", "0", 6);
        assertThat(events.stream()
                        .map(event -> String.valueOf(event.data()))
                        .toList()
                        .toString())
                .contains("stage changed", "created", "left", "posted")
                .doesNotContain(PLANTED);
    }

    @Test
    void theStreamGoesOnWhereItWasLeftAndIsFiltered() {
        var all = register.anybody().events("/api/events", "0", 5);
        var rest = register.anybody()
                .events("/api/events", Objects.requireNonNull(all.get(2).id()), 2);
        assertThat(rest.stream().map(ServerSentEvent::id))
                .isEqualTo(all.stream().skip(3).map(ServerSentEvent::id).toList());
        var ofKano = register.anybody().events("/api/events?city=" + KANO, "0", 2);
        assertThat(ofKano.stream().map(event -> String.valueOf(event.data()))).allMatch(data -> data.contains("Kano"));
        assertThat(register.anybody()
                        .events("/api/events?area=US-CA", "0", 1)
                        .getFirst()
                        .data())
                .contains("Sausalito");
        register.anybody().get("/api/events?area=California").isProblem(400, "bad-input");
        register.anybody()
                .send(HttpMethod.GET, "/api/events", null, Map.of("Last-Event-ID", "x"))
                .isProblem(400, "bad-input");
    }

    @Test
    void theStreamTellsOfWhatHappensNow() {
        var heard = new ArrayList<String>();
        var listening = register.anybody().stream("/api/events?city=" + CORDOBA, null)
                .take(1)
                .doOnNext(event -> heard.add(String.valueOf(event.data())))
                .then()
                .toFuture();
        // The stream begins at what is newest when it is opened, so that something must happen after that.
        for (int i = 0; i < 20 && !listening.isDone(); i++) {
            Pair.begun(
                    desk,
                    "contact",
                    CORDOBA,
                    register.ask(
                                    "MATCH (c:City) WHERE c.country = 'FR' RETURN c.id AS id ORDER BY id SKIP $i LIMIT 1",
                                    Map.of("i", i))
                            .getFirst()
                            .get("id")
                            .asLong());
        }
        assertThat(listening).succeedsWithin(Duration.ofSeconds(20));
        assertThat(heard.getFirst()).contains("created", "Córdoba");
    }

    @Test
    void thePartiesAndTheirCoordinatorsReadThem() {
        for (var party :
                List.of(desk, register.liaison(SAUSALITO), register.coordinator("CL"), register.coordinator("US-CA"))) {
            var page = party.get("/api/partnerships/{id}", pair.id()).is(200);
            assertThat(page.body()).contains("planted@mail.example", "Planted Person", "Planted Note");
            assertThat(page.headers().getCacheControl()).isEqualTo("no-store");
        }
    }

    @Test
    void aLiaisonOfOneCityCannotReadThePrivateNotesOfTheOther() {
        var one = register.liaison(VINA_DEL_MAR)
                .get("/api/partnerships/{id}", pair.id())
                .is(200)
                .json();
        assertThat(one.<List<String>>at("$.kept.notes[*].text")).containsExactly("planted private of the one");
        var other = register.liaison(SAUSALITO)
                .get("/api/partnerships/{id}", pair.id())
                .is(200)
                .json();
        assertThat(other.<List<String>>at("$.kept.notes[*].text")).containsExactly("planted private of the other");
        assertThat(register.coordinator("US")
                        .get("/api/partnerships/{id}", pair.id())
                        .body())
                .contains("of the other")
                .doesNotContain("of the one");
        note(register.liaison(SAUSALITO), VINA_DEL_MAR, "x").isProblem(403, "not-allowed");
        note(register.liaison(SAUSALITO), LAGOS, "x").isProblem(400, "bad-input");
        note(register.liaison(SAUSALITO), SAUSALITO, " ").isProblem(400, "bad-input");
    }

    @Test
    void theQueueIsForTheCoordinatorsOfTheArea() {
        assertThat(register.coordinator("US-CA")
                        .get("/api/reports?state=open")
                        .is(200)
                        .body())
                .contains("planted reporter");
        assertThat(register.coordinator("FR").get("/api/reports").is(200).json().<List<?>>at("$"))
                .isEmpty();
        register.liaison(SAUSALITO).get("/api/reports").isProblem(403, "not-allowed");
        register.anybody().get("/api/reports").isProblem(401, "not-signed-in");
        var done = Map.of("resolution", "Corrected");
        register.coordinator("FR")
                .post("/api/reports/" + report + "/resolution", done)
                .isProblem(404, "report-not-found");
        var resolved = register.coordinator("US")
                .post("/api/reports/" + report + "/resolution", done)
                .is(200)
                .json();
        assertThat(resolved.<String>at("$.state")).isEqualTo("resolved");
        desk.get("/api/reports?state=lost").isProblem(400, "bad-input");
        for (var bad : List.of(Map.of(), Map.of("what", "mistake"), Map.of("what", "gossip", "text", "x"))) {
            assertThat(register.anybody().post("/api/reports", bad).status()).isIn(400, 429);
        }
        var tooMany = 0;
        for (int i = 0; i < 8; i++) {
            var answer = register.anybody().post("/api/reports", Map.of("what", "other", "text", "Once more"));
            tooMany += answer.status() == 429 ? 1 : 0;
        }
        assertThat(tooMany).isPositive();
    }

    @Test
    void whoIsErasedIsAPseudonymInTheHistory() {
        var own = Pair.begun(desk, "sister city", LAGOS, VINA_DEL_MAR);
        own.signedBy(Map.of("office", "mayor", "name", "Erased Person", "email", "erased@mail.example"))
                .is(201);
        own.enter("protocol note", Map.of("note", "Erased Person likes tea")).is(201);
        List<String> persons = own.page().at("$.kept.confidential[*].persons[*].id");
        register.coordinator("CL")
                .delete("/api/persons/{id}", persons.getFirst())
                .isProblem(403, "not-allowed");
        persons.forEach(id -> desk.delete("/api/persons/{id}", id).is(204));
        assertThat(own.page().text())
                .contains(persons.getFirst(), "[erased] likes tea")
                .doesNotContain("Erased Person", "erased@mail");
        assertThat(
                        register.ask(
                                "MATCH (n) WHERE any(k IN keys(n) WHERE n[k] IS :: STRING AND n[k] CONTAINS 'Erased Person') RETURN n"))
                .isEmpty();
        desk.delete("/api/persons/{id}", "person-nobody").isProblem(404, "person-not-found");
        var issued = desk.post("/api/keys", Map.of("name", "Erased Person", "role", "reader"))
                .is(201)
                .json();
        desk.delete("/api/persons/{id}", "key-" + issued.<String>at("$.key.id")).is(204);
        register.with(issued.at("$.token")).get("/api/me").isProblem(401, "not-signed-in");
        assertThat(desk.get("/api/keys").body()).doesNotContain("Erased Person");
    }
}
