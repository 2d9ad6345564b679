package org.twinatlas.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinatlas.register.ServedRegister.HOUSTON;

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
import org.springframework.http.HttpMethod;
import org.twinatlas.Json;
import org.twinatlas.register.Caller.Answer;

/** What lists name, an association keeps here from now on. */
class TakeoverIT {

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

    /** A partnership that lists name, and that no other test has taken. */
    private record Named(String id, long a, long b, String countryOfA, Integer since) {

        static Named inStage(String stage) {
            var row = register.ask("""
                            MATCH (a:City)-[:PARTY_TO]->(p:Partnership {stage: $stage})<-[:PARTY_TO]-(b:City)
                            WHERE a.id < b.id AND a.country <> b.country
                              AND COUNT { (a)-[:PARTY_TO]->()<-[:PARTY_TO]-(b) } = 1
                            RETURN p.id AS id, a.id AS a, b.id AS b, a.country AS country, p.since AS since
                            ORDER BY p.since IS NULL, id LIMIT 1""", Map.of("stage", stage)).getFirst();
            return new Named(
                    row.get("id").asString(),
                    row.get("a").asLong(),
                    row.get("b").asLong(),
                    row.get("country").asString(),
                    row.get("since").isNull() ? null : row.get("since").asInt());
        }

        Named recordedAs(String kind) {
            register.ask("MATCH (p:Partnership {id: $id}) SET p.kind = $kind", Map.of("id", id, "kind", kind));
            return this;
        }

        Answer takenBy(Caller caller, Map<String, ?> wanted) {
            return caller.post("/api/partnerships/" + id + "/takeover", wanted);
        }

        Json page() {
            return register.anybody().get("/api/partnerships/{id}", id).is(200).json();
        }
    }

    private static final Map<String, String> SISTERS = Map.of("kind", "sister city");

    @Test
    void whatIsListedLivesOnHere() {
        var named = Named.inStage("listed");
        var coordinator = register.coordinator(named.countryOfA());
        var answer = named.takenBy(
                        coordinator,
                        Map.of("kind", "sister city", "text", "Both councils say so.", "note", "planted note"))
                .is(201);
        assertThat(answer.body()).contains("planted note");
        assertThat(register.anybody()
                        .get(String.valueOf(answer.headers().getLocation()))
                        .is(200)
                        .body())
                .contains("Both councils say so.")
                .doesNotContain("planted note");
        var kept = answer.json();
        assertThat(answer.headers().getLocation()).hasToString("/api/partnerships/" + kept.<String>at("$.id"));
        assertThat(kept.<String>at("$.stage")).isEqualTo("active");
        assertThat(kept.<Integer>at("$.since")).isEqualTo(named.since());
        assertThat(kept.<List<String>>at("$.sources")).contains("enwiki", "register");
        assertThat(kept.<Boolean>at("$.kept.recognised")).isFalse();
        assertThat(kept.<List<String>>at("$.kept.history[*].what")).containsExactly("taken over");
        assertThat(kept.<String>at("$.kept.history[0].listed")).isEqualTo(named.id());
        assertThat(kept.<List<String>>at("$.kept.history[0].sources")).contains("enwiki");
        assertThat(kept.<Integer>at("$.kept.history[0].since")).isEqualTo(named.since());
        assertThat(kept.<String>at("$.kept.history[0].text")).isEqualTo("Both councils say so.");
        assertThat(named.page().<String>at("$.stage")).isEqualTo("superseded");
        assertThat(named.page().<String>at("$.supersededBy")).isEqualTo(kept.<String>at("$.id"));

        var pair = Pair.of(coordinator, kept.at("$.id"), named.a(), named.b());
        pair.signed().is(201);
        assertThat(pair.page().<Boolean>at("$.kept.recognised")).isTrue();
        pair.step("ended", "Nobody writes").is(200);
        assertThat(named.page().<String>at("$.stage")).isEqualTo("superseded");
    }

    /** What one old list knows may have ended: it is not counted as living before somebody says so. */
    @Test
    void whatIsUnconfirmedRestsUntilItIsSeenToLive() {
        var named = Named.inStage("unconfirmed");
        var kept =
                named.takenBy(desk, Map.of("kind", "friendship city")).is(201).json();
        assertThat(kept.<String>at("$.stage")).isEqualTo("dormant");
        assertThat(twinned(named)).isEmpty();
        var address = "/api/partnerships/" + kept.<String>at("$.id") + "/exchanges";
        desk.post(address, Map.of("category", "community", "title", "Pen pals")).is(201);
        assertThat(register.anybody()
                        .get("/api/partnerships/{id}", kept.<String>at("$.id"))
                        .json()
                        .<String>at("$.stage"))
                .isEqualTo("active");
        assertThat(twinned(named)).containsExactly(1.0);
    }

    private static List<Double> twinned(Named named) {
        return register
                .ask(
                        "MATCH (:City {id: $a})-[t:TWINNED]-(:City {id: $b}) RETURN t.weight AS weight",
                        Map.of("a", named.a(), "b", named.b()))
                .stream()
                .map(row -> row.get("weight").asDouble())
                .toList();
    }

    @Test
    void whatIsOverSuspendedOrKeptAlreadyIsNotTaken() {
        var taken = Named.inStage("listed");
        String kept = taken.takenBy(desk, SISTERS).is(201).json().at("$.id");
        assertThat(refused(taken, "kept-already")).contains(kept, "listed or unconfirmed");
        assertThat(refused(new Named(kept, 0, 0, "", null), "kept-already")).contains(kept);

        var ended = Named.inStage("listed");
        register.ask("MATCH (p:Partnership {id: $id}) SET p.stage = 'ended', p.until = 2004", Map.of("id", ended.id()));
        assertThat(refused(ended, "over")).contains("ended since 2004", "listed or unconfirmed");

        var suspended = Named.inStage("listed");
        register.ask("MATCH (p:Partnership {id: $id}) SET p.stage = 'suspended'", Map.of("id", suspended.id()));
        refused(suspended, "suspended-tie");

        var underWay = Named.inStage("unconfirmed");
        String begun = Pair.begun(desk, "contact", underWay.a(), underWay.b()).id();
        assertThat(refused(underWay, "already-partners")).contains(begun);
    }

    private static String refused(Named named, String rule) {
        var refused = named.takenBy(desk, SISTERS).isProblem(409, "rule-broken");
        assertThat(refused.json().<String>at("$.rule")).isEqualTo(rule);
        return refused.detail();
    }

    @Test
    void onlyWhoeverKeepsTheRegisterOfOneOfTheCitiesTakesItOver() {
        var named = Named.inStage("listed");
        named.takenBy(register.anybody(), SISTERS).isProblem(401, "not-signed-in");
        named.takenBy(register.liaison(HOUSTON), SISTERS).isProblem(403, "not-allowed");
        named.takenBy(register.liaison(named.a(), named.b()), SISTERS).isProblem(403, "not-allowed");
        named.takenBy(register.coordinator("VA"), SISTERS).isProblem(403, "not-allowed");
        assertThat(named.page().<String>at("$.stage")).isEqualTo("listed");
    }

    @Test
    void theSameRequestWithItsKeyTakesItOverOnce() throws Exception {
        var named = Named.inStage("listed");
        var address = "/api/partnerships/" + named.id() + "/takeover";
        var headers = Map.of("Idempotency-Key", "take-it");
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads
                    .invokeAll(IntStream.range(0, 4)
                            .mapToObj(
                                    i -> (Callable<Answer>) () -> desk.send(HttpMethod.POST, address, SISTERS, headers))
                            .toList())
                    .stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers.stream().map(Answer::status).sorted()).containsExactly(200, 200, 200, 201);
            assertThat(answers.stream()
                            .map(answer -> answer.json().<String>at("$.id"))
                            .distinct())
                    .hasSize(1);
        }
        desk.send(HttpMethod.POST, address, Map.of("kind", "contact"), headers)
                .isProblem(409, "idempotency-key-used-twice");
    }

    @Test
    void theKindIsTheOneThatTheListRecords() {
        var named = Named.inStage("listed").recordedAs("friendship city");
        var kept = named.takenBy(desk, Map.of()).is(201).json();
        assertThat(kept.<String>at("$.kind")).isEqualTo("friendship city");
    }

    @Test
    void badInputIsNamed() {
        var named = Named.inStage("listed").recordedAs("not recorded");
        for (Map<String, ?> bad : List.<Map<String, ?>>of(
                Map.of(),
                Map.of("kind", "twins"),
                Map.of("kind", "multi-city alliance"),
                Map.of("kind", "contact", "text", "Write to planted@mail.example"),
                Map.of("kind", "contact", "note", "x".repeat(4001)))) {
            named.takenBy(desk, bad).isProblem(400, "bad-input");
        }
        assertThat(named.takenBy(desk, Map.of()).detail()).contains("sister city, friendship city");
        desk.post("/api/partnerships/seed-1-2/takeover", SISTERS).isProblem(404, "partnership-not-found");
    }

    @Test
    void whatIsKeptAsASisterCityLiesInAnotherCountry() {
        var domestic = register.ask("""
                MATCH (a:City)-[:PARTY_TO]->(p:Partnership {stage: 'listed'})<-[:PARTY_TO]-(b:City)
                WHERE a.id < b.id AND a.country = b.country RETURN p.id AS id ORDER BY id LIMIT 1""");
        var address = "/api/partnerships/" + domestic.getFirst().get("id").asString() + "/takeover";
        assertThat(desk.post(address, SISTERS)
                        .isProblem(409, "rule-broken")
                        .json()
                        .<String>at("$.rule"))
                .isEqualTo("different-countries");
        desk.post(address, Map.of("kind", "friendship city")).is(201);
    }
}
