package org.twinatlas.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinatlas.register.ServedRegister.ENUGU;
import static org.twinatlas.register.ServedRegister.HOUSTON;
import static org.twinatlas.register.ServedRegister.KANO;
import static org.twinatlas.register.ServedRegister.LAGOS;
import static org.twinatlas.register.ServedRegister.SAUSALITO;
import static org.twinatlas.register.ServedRegister.VINA_DEL_MAR;

import java.io.IOException;
import java.nio.file.Path;
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
