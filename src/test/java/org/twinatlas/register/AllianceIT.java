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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpMethod;

/** Cities sign, join later, leave or end it for themselves; and partners do things together. */
class AllianceIT {

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
    void goesOnWhileTwoRemain() {
        var alliance = Alliance.begun(register.coordinator("NG"), LAGOS, KANO, ENUGU, ROSARIO);
        alliance.joins(register.liaison(CORDOBA), CORDOBA).is(201);
        var page = alliance.page();
        assertThat(page.<String>at("$.kept.alliance.binding")).contains("not legally binding", "not a signatory");
        assertThat(page.<List<String>>at("$.kept.alliance.members[*].country"))
                .containsExactlyInAnyOrder("NG", "NG", "NG", "AR", "AR");
        alliance.departs(register.liaison(KANO), KANO, "left").is(201);
        alliance.departs(register.liaison(ENUGU), ENUGU, "ended for itself").is(201);
        alliance.departs(desk, LAGOS, "left").is(201);
        assertThat(alliance.page().<String>at("$.stage")).isEqualTo("active");
        alliance.departs(desk, ROSARIO, "ended for itself").is(201);
        var ended = alliance.page();
        assertThat(ended.<String>at("$.stage")).isEqualTo("ended");
        assertThat(ended.<List<String>>at("$.kept.history[*].what"))
                .containsExactly(
                        "created", "joined", "left", "ended for itself", "left", "ended for itself", "stage changed");
        assertThat(ended.<List<String>>at("$.kept.alliance.members[*].until"))
                .hasSize(4)
                .containsOnly("2026-03-01");
        alliance.joins(desk, LAGOS).isProblem(409, "rule-broken");
    }

    @Test
    void countsAsASharedMembershipAndNotAsPartnerships() {
        assertThat(shared()).isFalse();
        var alliance = Alliance.begun(desk, LAGOS, SAUSALITO, VINA_DEL_MAR);
        assertThat(shared()).isTrue();
        assertThat(register.ask(
                        "MATCH (:City {id: $a})-[t:TWINNED]-(:City {id: $b}) RETURN t",
                        Map.of("a", LAGOS, "b", SAUSALITO)))
                .isEmpty();
        alliance.departs(desk, SAUSALITO, "left").is(201);
        assertThat(shared()).isFalse();
    }

    private static boolean shared() {
        var pair = register.anybody()
                .get("/api/cities/{a}/matches/{b}", LAGOS, SAUSALITO)
                .is(200)
                .json();
        List<Double> values = pair.at("$.there.match.criteria[?(@.criterion == 'network')].value");
        return values.stream().anyMatch(value -> value != null && value > 0);
    }

    @Test
    void refusesWhatIsNotLegal() {
        var alliance = Alliance.begun(desk, KANO, ROSARIO, CORDOBA);
        alliance.departs(register.liaison(ROSARIO), KANO, "left").isProblem(403, "not-allowed");
        alliance.joins(register.liaison(LAGOS), ENUGU).isProblem(403, "not-allowed");
        alliance.joins(desk, KANO).isProblem(400, "bad-input");
        alliance.departs(desk, ENUGU, "left").isProblem(400, "bad-input");
        alliance.departs(desk, KANO, "vanished").isProblem(400, "bad-input");
        desk.post(
                        "/api/partnerships/" + alliance.id() + "/departures",
                        Map.of("version", 0, "city", KANO, "how", "left"))
                .isProblem(409, "changed-meanwhile");
        register.liaison(KANO)
                .post("/api/alliances", Alliance.wanted(KANO, LAGOS))
                .isProblem(403, "not-allowed");
        desk.post("/api/alliances", Alliance.wanted(KANO)).isProblem(400, "bad-input");
        desk.post("/api/alliances", Alliance.wanted(KANO, KANO)).isProblem(400, "bad-input");
        desk.post("/api/alliances", Alliance.wanted(KANO, 999999999L)).isProblem(400, "bad-input");
        var backwards = new HashMap<>(Alliance.wanted(KANO, LAGOS));
        backwards.put("finish", "2020-01-01");
        desk.post("/api/alliances", backwards).isProblem(400, "bad-input");
        backwards.put("finish", "2030-01-01");
        backwards.put("signatories", List.of(Map.of("city", KANO), Map.of("city", LAGOS)));
        assertThat(desk.post("/api/alliances", backwards)
                        .isProblem(400, "bad-input")
                        .detail())
                .contains("liaison");
        desk.post("/api/alliances", "{").isProblem(400, "bad-input");
    }

    @Test
    void anExchangeIsTakenDownOnceAndShows() {
        var pair = Pair.begun(desk, "contact", VINA_DEL_MAR, LAGOS)
                .comesTo("communication")
                .enters("letter sent")
                .enters("letter answered")
                .comesTo("active");
        var exchange = Map.of(
                "category",
                "business and trade",
                "title",
                "Market days",
                "on",
                "2026-05-01",
                "until",
                "2026-05-03",
                "people",
                120,
                "story",
                "Twelve firms showed their goods",
                "links",
                List.of("https://www.example.org/market"),
                "outcomes",
                List.of("Three contracts"));
        var address = "/api/partnerships/" + pair.id() + "/exchanges";
        var liaison = register.liaison(LAGOS);
        for (int i = 0; i < 2; i++) {
            liaison.send(HttpMethod.POST, address, exchange, Map.of("Idempotency-Key", "market"))
                    .is(201);
        }
        var seen = register.anybody()
                .get("/api/partnerships/{id}", pair.id())
                .is(200)
                .json();
        assertThat(seen.<List<String>>at("$.kept.history[?(@.what == 'exchange')].title"))
                .containsExactly("Market days");
        assertThat(seen.<List<Integer>>at("$.kept.history[?(@.what == 'exchange')].people"))
                .containsExactly(120);
        pair.comesTo("dormant");
        liaison.post(address, Map.of("category", "community", "title", "Pen pals"))
                .is(201);
        assertThat(pair.page().<String>at("$.stage")).isEqualTo("active");
        for (var bad : List.of(
                Map.of("category", "fun", "title", "x"),
                Map.of("category", "community"),
                Map.of("category", "community", "title", "x", "people", -1),
                Map.of("category", "community", "title", "x", "links", List.of("http://x.example")),
                Map.of("category", "community", "title", "x", "on", "2026-05-01", "until", "2026-04-01"),
                Map.of("category", "community", "title", "mail me@mail.example"))) {
            liaison.post(address, bad).isProblem(400, "bad-input");
        }
        register.liaison(KANO).post(address, exchange).isProblem(403, "not-allowed");
        pair.step("ended", "Over").is(200);
        liaison.post(address, Map.of("category", "community", "title", "x")).isProblem(409, "rule-broken");
    }
}
