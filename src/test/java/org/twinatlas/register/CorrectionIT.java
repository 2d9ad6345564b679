package org.twinatlas.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinatlas.register.ServedRegister.ENUGU;
import static org.twinatlas.register.ServedRegister.HOUSTON;
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

/** An entry that was wrong stays in the history, and another one stands in its place. */
class CorrectionIT {

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

    private static int newest(Pair pair) {
        return pair.page().at("$.kept.history[-1].number");
    }

    @Test
    void theEarlierEntryStaysAndIsShownAsCorrected() {
        var pair = Pair.begun(desk, "contact", SAUSALITO, VINA_DEL_MAR);
        pair.enter("letter sent", Map.of("text", "By sea mail")).is(201);
        var wrong = newest(pair);
        pair.enter("letter sent", Map.of("text", "By air mail", "corrects", wrong))
                .is(201);
        var right = newest(pair);
        var history = register.anybody()
                .get("/api/partnerships/{id}", pair.id())
                .is(200)
                .json();
        assertThat(history.<List<String>>at("$.kept.history[?(@.what == 'letter sent')].text"))
                .containsExactly("By sea mail", "By air mail");
        assertThat(history.<List<Integer>>at("$.kept.history[?(@.number == " + wrong + ")].correctedBy"))
                .containsExactly(right);
        assertThat(history.<List<Integer>>at("$.kept.history[?(@.number == " + right + ")].corrects"))
                .containsExactly(wrong);
    }

    @Test
    void onlyAnEntryOfTheSameKindThatStandsIsCorrected() {
        var pair = Pair.begun(desk, "contact", LAGOS, VINA_DEL_MAR);
        var other = Pair.begun(desk, "contact", KANO, VINA_DEL_MAR).enters("letter sent");
        pair.enters("letter sent");
        var sent = newest(pair);
        assertThat(refused(pair, "pilot", sent)).contains("'letter sent'");
        assertThat(refused(pair, "letter sent", newest(other))).contains("none with this number");
        assertThat(refused(pair, "letter sent", 999_999)).contains("none with this number");
        pair.enter("letter sent", Map.of("corrects", sent)).is(201);
        assertThat(refused(pair, "letter sent", sent)).contains("corrected by " + newest(pair));
    }

    private static String refused(Pair pair, String what, int number) {
        var refused = pair.enter(what, Map.of("corrects", number)).isProblem(400, "bad-input");
        assertThat(refused.json().<String>at("$.field")).isEqualTo("corrects");
        return refused.detail();
    }

    /** Whoever has not signed after all, does not count; nor does a recognition that rested on it. */
    @Test
    void whatRestedOnTheEarlierEntryRestsOnTheLater() {
        var pair = Pair.begun(desk, "sister city", LAGOS, HOUSTON)
                .comesTo("communication")
                .enters("letter sent")
                .enters("letter answered")
                .enters("pilot")
                .comesTo("agreement");
        pair.terms().is(201);
        pair.signed().is(201);
        assertThat(pair.page().<Boolean>at("$.kept.recognised")).isTrue();
        var one = List.of(Map.of("city", LAGOS, "office", "mayor", "name", "A. Mayor"));
        pair.enter("document signed", Map.of("document", "memorandum", "signatories", one, "corrects", newest(pair)))
                .is(201);
        assertThat(pair.page().<Boolean>at("$.kept.recognised")).isFalse();
        assertThat(pair.page().<String>at("$.confidence")).isEqualTo("medium");
        assertThat(pair.step("ceremony").isProblem(409, "step-needs-more").detail())
                .contains("signatory of each city");

        pair.signed().is(201);
        assertThat(pair.page().<Boolean>at("$.kept.recognised")).isTrue();
        int ofOne = pair.page().at("$.kept.history[-2].number");
        pair.enter("document signed", Map.of("document", "memorandum", "signatories", one, "corrects", ofOne))
                .is(201);
        assertThat(pair.page().<Boolean>at("$.kept.recognised")).isTrue();
        pair.comesTo("ceremony");
    }

    /** An active partnership of which nothing has been heard since it began, in 2020. */
    private static String silent(Pair pair) {
        pair.comesTo("communication").enters("letter sent").enters("letter answered");
        pair.comesTo("active");
        register.ask(
                "MATCH (p:Partnership {id: $id})-[:HAS_ENTRY]->(e:Entry) SET e.at = '2020-01-01T00:00:00Z', p.lastActivity = '2020-01-01'",
                Map.of("id", pair.id()));
        return "/api/partnerships/" + pair.id() + "/exchanges";
    }

    private static void held(String address, String on, int corrects) {
        var exchange = new HashMap<String, Object>(Map.of("category", "community", "title", "Pen pals", "on", on));
        if (corrects > 0) {
            exchange.put("corrects", corrects);
        }
        desk.post(address, exchange).is(201);
    }

    @Test
    void theLastSignOfLifeIsThatOfTheEntriesThatStand() {
        var pair = Pair.begun(desk, "contact", ROSARIO, HOUSTON);
        var exchanges = silent(pair);
        held(exchanges, "2025-05-05", 0);
        assertThat(pair.page().<String>at("$.kept.lastActivity")).isEqualTo("2025-05-05");
        held(exchanges, "2021-05-05", newest(pair));
        assertThat(pair.page().<String>at("$.kept.lastActivity")).isEqualTo("2021-05-05");
        var first = newest(pair);
        held(exchanges, "2023-03-03", 0);
        held(exchanges, "2022-02-02", first);
        assertThat(pair.page().<String>at("$.kept.lastActivity")).isEqualTo("2023-03-03");
        held(exchanges, "2024-04-04", newest(pair));
        assertThat(pair.page().<String>at("$.kept.lastActivity")).isEqualTo("2024-04-04");
        held(exchanges, "2019-09-09", newest(pair));
        var second = pair.page()
                .<List<Integer>>at("$.kept.history[?(@.on == '2023-03-03')].number")
                .getFirst();
        held(exchanges, "2019-09-08", second);
        assertThat(pair.page().<String>at("$.kept.lastActivity"))
                .as("when it became active")
                .isEqualTo("2020-01-01");
    }

    @Test
    void anExchangeIsCorrectedAsWell() {
        var pair = Pair.begun(desk, "contact", ENUGU, HOUSTON)
                .comesTo("communication")
                .enters("letter sent")
                .enters("letter answered")
                .comesTo("active");
        var address = "/api/partnerships/" + pair.id() + "/exchanges";
        desk.post(address, Map.of("category", "community", "title", "Pen pals", "people", 4000))
                .is(201);
        var wrong = newest(pair);
        var right = Map.of("category", "community", "title", "Pen pals", "people", 40, "corrects", wrong);
        register.liaison(KANO).post(address, right).isProblem(403, "not-allowed");
        register.liaison(ENUGU).post(address, right).is(201);
        assertThat(pair.page().<List<Integer>>at("$.kept.history[?(@.what == 'exchange' && !@.correctedBy)].people"))
                .containsExactly(40);
        desk.post(address, Map.of("category", "community", "title", "x", "corrects", wrong))
                .isProblem(400, "bad-input");
    }
}
