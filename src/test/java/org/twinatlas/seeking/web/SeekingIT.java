package org.twinatlas.seeking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinatlas.register.ServedRegister.CORDOBA;
import static org.twinatlas.register.ServedRegister.HOUSTON;
import static org.twinatlas.register.ServedRegister.LAGOS;
import static org.twinatlas.register.ServedRegister.ROSARIO;
import static org.twinatlas.register.ServedRegister.SAUSALITO;
import static org.twinatlas.register.ServedRegister.VINA_DEL_MAR;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.http.codec.ServerSentEvent;
import org.twinatlas.Json;
import org.twinatlas.register.Caller;
import org.twinatlas.register.ServedRegister;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** Cities post what they seek, are found by it, and are written to without anybody learning an address. */
@ExtendWith(OutputCaptureExtension.class)
class SeekingIT {

    private static final Map<String, Object> WISH = Map.of(
            "city", VINA_DEL_MAR,
            "countries", List.of("US"),
            "languages", List.of("en"),
            "maxPopulation", 50_000,
            "desired", "A small port where women found businesses",
            "categories", List.of("business-and-trade"),
            "themes", List.of("women entrepreneurs"),
            "weights", Map.of("geography", 2),
            "needs", List.of("mentoring"),
            "contact", Map.of("name", "Rosa Secreta", "email", "rosa@secret.example"));
    private static final Map<String, Object> LETTER = Map.of(
            "name", "Ann Stranger",
            "email", "ann@stranger.example",
            "text", "We read what you seek, and would like to know more.",
            "consent", true);

    @TempDir
    private static Path folder;

    private static ServedRegister register;
    private static Caller vina;

    @BeforeAll
    static void start() throws IOException {
        register = ServedRegister.started(
                folder, "--twin-atlas.seeking.letters-to-one=3", "--logging.level.org.twinatlas.graph.Graph=debug");
        vina = register.liaison(VINA_DEL_MAR);
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    @AfterEach
    void withdrawAll() {
        var desk = register.administrator();
        desk.get("/api/seekers")
                .json()
                .<List<String>>at("$[*].id")
                .forEach(id -> desk.delete("/api/seekers/{id}", id).is(204));
    }

    private static String posted(Caller caller, Map<String, Object> wish) {
        return caller.post("/api/seekers", wish).is(201).json().at("$.id");
    }

    private static Map<String, Object> with(Map<String, Object> wish, Object... more) {
        var changed = new HashMap<>(wish);
        for (int i = 0; i < more.length; i += 2) {
            changed.put((String) more[i], more[i + 1]);
        }
        return changed;
    }

    /** Moves a record's last day, as time would. */
    private static void setValidUntil(String id, LocalDate day) {
        register.ask(
                "MATCH (s:Seeking {id: $id}) SET s.validUntil = $day WITH s MATCH (r:Register) SET r.changes = coalesce(r.changes, 0) + 1",
                Map.of("id", id, "day", day.toString()));
    }

    @Test
    void everybodySeesWhatACitySeeks() {
        var id = posted(vina, WISH);
        var one = register.anybody().get("/api/seekers/{id}", id).is(200).json();
        assertThat(one.<String>at("$.city.name")).isEqualTo("Viña del Mar");
        assertThat(one.<String>at("$.state")).isEqualTo("live");
        assertThat(one.<String>at("$.validUntil"))
                .isEqualTo(LocalDate.now(ZoneOffset.UTC).plusYears(1).toString());
        assertThat(one.<List<String>>at("$.categories")).containsExactly("business-and-trade");
        assertThat(one.<String>at("$.matches"))
                .isEqualTo(
                        "/api/cities/%d/matches?countries=US&languages=en&maxPopulation=50000&weights=geography%%3A2.0"
                                .formatted(VINA_DEL_MAR));
        register.anybody().get(one.<String>at("$.matches").replace("%3A", ":")).is(200);
    }

    @ParameterizedTest
    @CsvSource({
        "q=women port,1",
        "q=mountains,0",
        "country=CL,1",
        "country=US,0",
        "wants=US,1",
        "wants=PE,0",
        "category=business-and-trade,1",
        "category=humanitarian,0",
        "language=en,1",
        "language=sw,0",
        "needs=mentoring,1",
        "gives=mentoring,0"
    })
    void theListIsFiltered(String query, int found) {
        posted(vina, WISH);
        assertThat(register.anybody()
                        .get("/api/seekers?" + query)
                        .is(200)
                        .json()
                        .<List<Object>>at("$"))
                .hasSize(found);
    }

    @Test
    void theListIsATableToo() {
        posted(vina, with(WISH, "outline", "=1+1, \"quoted\""));
        var csv = register.anybody()
                .send(HttpMethod.GET, "/api/seekers", null, Map.of("Accept", "text/csv"))
                .is(200)
                .body();
        assertThat(csv)
                .startsWith("id,state,cityId,city,")
                .contains("Viña del Mar,CL", "\"'=1+1, \"\"quoted\"\"\"")
                .doesNotContain("Rosa", "secret.example");
    }

    @Test
    void onlyWhoAnswersForTheCityMayWrite() {
        register.anybody().post("/api/seekers", WISH).isProblem(401, "not-signed-in");
        register.liaison(SAUSALITO).post("/api/seekers", WISH).isProblem(403, "not-allowed");
        var id = posted(register.coordinator("CL"), WISH);
        var stranger = register.liaison(SAUSALITO);
        stranger.send(HttpMethod.PUT, "/api/seekers/" + id, with(WISH, "version", 1), Map.of())
                .isProblem(403, "not-allowed");
        stranger.post("/api/seekers/" + id + "/renew", "{}").isProblem(403, "not-allowed");
        stranger.delete("/api/seekers/{id}", id).isProblem(403, "not-allowed");
        stranger.get("/api/seekers/{id}/letters", id).isProblem(403, "not-allowed");
        register.anybody().get("/api/seekers/{id}/letters", id).isProblem(401, "not-signed-in");
        register.anybody().delete("/api/seekers/{id}", id).isProblem(401, "not-signed-in");
    }

    @Test
    void anOrganisationPostsWithTheCitysConsent() {
        var wish = with(WISH, "organisation", "Friends of Viña");
        assertThat(vina.post("/api/seekers", wish).isProblem(400, "bad-input").detail())
                .contains("consent");
        var id = posted(vina, with(wish, "consent", "Letter of the mayor"));
        var shown = register.anybody().get("/api/seekers/{id}", id).is(200);
        assertThat(shown.json().<String>at("$.organisation")).isEqualTo("Friends of Viña");
        assertThat(shown.body()).doesNotContain("Letter of the mayor");
        assertThat(vina.get("/api/seekers/{id}/letters", id).is(200).json().<String>at("$.consent"))
                .isEqualTo("Letter of the mayor");
    }

    @Test
    void theSameRequestTwicePostsOnce() {
        var key = Map.of("Idempotency-Key", "once");
        var first = vina.send(HttpMethod.POST, "/api/seekers", WISH, key).is(201);
        var again = vina.send(HttpMethod.POST, "/api/seekers", WISH, key).is(201);
        assertThat(again.json().<String>at("$.id")).isEqualTo(first.json().at("$.id"));
        assertThat(register.anybody().get("/api/seekers").json().<List<Object>>at("$"))
                .hasSize(1);
        vina.send(HttpMethod.POST, "/api/seekers", with(WISH, "desired", "A port"), key)
                .isProblem(409, "idempotency-key-used-twice");
        vina.send(HttpMethod.POST, "/api/seekers", WISH, Map.of("Idempotency-Key", "with blanks"))
                .isProblem(400, "bad-input");
        assertThat(register.anybody().get("/api/seekers").json().<List<Object>>at("$"))
                .hasSize(1);
    }

    @Test
    void whoChangesAnOldVersionIsTold() {
        var id = posted(vina, WISH);
        var changed = vina.send(
                        HttpMethod.PUT, "/api/seekers/" + id, with(WISH, "version", 1, "desired", "A port"), Map.of())
                .is(200);
        assertThat(changed.json().<String>at("$.desired")).isEqualTo("A port");
        vina.send(HttpMethod.PUT, "/api/seekers/" + id, with(WISH, "version", 1), Map.of())
                .isProblem(409, "changed-meanwhile");
        assertThat(register.anybody().get("/api/seekers/{id}", id).json().<String>at("$.desired"))
                .isEqualTo("A port");
        assertThat(vina.get("/api/seekers/{id}/letters", id).json().<List<String>>at("$.history"))
                .hasSize(2);
    }

    @Test
    void aRecordThatIsNotRenewedIsGreyedAndThenHidden() {
        var id = posted(vina, WISH);
        var today = LocalDate.now(ZoneOffset.UTC);
        setValidUntil(id, today.minusDays(1));
        assertThat(register.anybody().get("/api/seekers/{id}", id).json().<String>at("$.state"))
                .isEqualTo("lapsed");
        assertThat(reasons()).noneMatch(reason -> reason.contains("seeks a partner"));
        setValidUntil(id, today.minusMonths(3).minusDays(1));
        register.anybody().get("/api/seekers/{id}", id).isProblem(404, "seeker-not-found");
        register.anybody().post("/api/seekers/" + id + "/letters", LETTER).isProblem(404, "seeker-not-found");
        register.anybody().get("/api/seekers/hidden").isProblem(401, "not-signed-in");
        assertThat(hidden(register.liaison(SAUSALITO))).isEmpty();
        for (var owner : List.of(vina, register.coordinator("CL"), register.administrator())) {
            assertThat(hidden(owner)).containsExactly(id);
        }
        assertThat(vina.post("/api/seekers/" + id + "/renew", "{}")
                        .is(200)
                        .json()
                        .<String>at("$.state"))
                .isEqualTo("live");
        assertThat(hidden(vina)).isEmpty();
        vina.delete("/api/seekers/{id}", id).is(204);
        vina.post("/api/seekers/" + id + "/renew", "{}").isProblem(404, "seeker-not-found");
    }

    private static List<String> hidden(Caller caller) {
        return caller.get("/api/seekers/hidden").is(200).json().at("$[*].id");
    }

    private static List<String> reasons() {
        var list = register.anybody()
                .get("/api/cities/{id}/matches?limit=50", SAUSALITO)
                .is(200)
                .json();
        return list.at("$.matches[?(@.city.id == %d)].reasons[*]".formatted(VINA_DEL_MAR));
    }

    private static int rank(long asker, long candidate) {
        var list = register.anybody()
                .get("/api/cities/{id}/matches?limit=100", asker)
                .is(200)
                .json();
        List<Number> ids = list.at("$.matches[*].city.id");
        return ids.stream().map(Number::longValue).toList().indexOf(candidate) + 1;
    }

    @Test
    void whoSeeksSomebodyLikeYouStandsHigherAndSaysSo() {
        var before = rank(SAUSALITO, VINA_DEL_MAR);
        var houston = register.anybody()
                .get("/api/cities/{id}/matches?limit=20", HOUSTON)
                .json();
        posted(vina, WISH);
        var after = rank(SAUSALITO, VINA_DEL_MAR);
        assertThat(after).isPositive();
        assertThat(before == 0 || after < before)
                .as("from %d to %d", before, after)
                .isTrue();
        assertThat(reasons().getFirst())
                .startsWith(
                        "Viña del Mar seeks a partner like Sausalito: “A small port where women found businesses” (posted 20")
                .endsWith(").");
        assertThat(register.anybody()
                        .get("/api/cities/{id}/matches?limit=20", HOUSTON)
                        .json()
                        .<List<Object>>at("$.matches"))
                .as("Houston is too big for it")
                .isEqualTo(houston.<List<Object>>at("$.matches"));
    }

    private static String version(String address) {
        return register.anybody().get(address).is(200).json().at("$.dataVersion");
    }

    /** What is counted is changed behind the back of the application: who still shows the old count has kept it. */
    @Test
    void aRecordShowsAtOnceAndLeavesAloneWhatIsKeptOfTheRest() {
        var matches = "/api/cities/" + SAUSALITO + "/matches";
        var listed = version(matches);
        var data = version("/api/coverage");
        var counted = partnershipsOf("CL");
        register.ask("MATCH (c:Country {code: 'CL'}) SET c.partnerships = c.partnerships + 1000");
        try {
            var id = posted(vina, WISH);
            assertThat(reasons()).anyMatch(reason -> reason.contains("seeks a partner"));
            vina.send(HttpMethod.PUT, "/api/seekers/" + id, with(WISH, "version", 1, "desired", "A bay"), Map.of())
                    .is(200);
            assertThat(reasons()).anyMatch(reason -> reason.contains("“A bay”"));
            assertThat(partnershipsOf("CL")).isEqualTo(counted);
            assertThat(version("/api/coverage")).isEqualTo(data);
            assertThat(version(matches)).as("another list").isNotEqualTo(listed).startsWith(data);
            vina.delete("/api/seekers/{id}", id).is(204);
            assertThat(reasons()).noneMatch(reason -> reason.contains("seeks a partner"));
        } finally {
            register.ask("MATCH (c:Country {code: 'CL'}) SET c.partnerships = c.partnerships - 1000");
        }
    }

    private static Number partnershipsOf(String country) {
        return register.anybody()
                .get("/api/coverage?by=country")
                .is(200)
                .json()
                .<List<Number>>at("$.areas[?(@.code == '" + country + "')].partnerships")
                .getFirst();
    }

    @Test
    void theViewFromTheOtherSideFollowsWhoSeeksAndIsKeptWhereNobodyDoes(CapturedOutput log) {
        var before = rankForThem();
        var read = ranked(log);
        posted(register.coordinator("NG"), with(WISH, "city", LAGOS, "countries", List.of("CL"), "maxPopulation", 1));
        assertThat(rankForThem()).isEqualTo(before);
        assertThat(ranked(log) - read).as("the list alone is ranked anew").isEqualTo(1);
        var id = posted(vina, WISH);
        assertThat(rankForThem()).as("in the list of Sausalito").isLessThan(before);
        vina.delete("/api/seekers/{id}", id).is(204);
        assertThat(rankForThem()).isEqualTo(before);
    }

    /** Where Viña del Mar stands for Sausalito. */
    private static int rankForThem() {
        var list = register.anybody()
                .get("/api/cities/{id}/matches?limit=20&countries=US&maxPopulation=20000&mutual=true", VINA_DEL_MAR)
                .is(200)
                .json();
        List<Integer> ranks = list.at("$.matches[?(@.city.id == %d)].mutual.rankForThem".formatted(SAUSALITO));
        assertThat(ranks).as(list.text()).hasSize(1);
        return ranks.getFirst() == null ? 101 : ranks.getFirst();
    }

    private static int ranked(CapturedOutput log) {
        return log.getAll().split("match/rank ").length;
    }

    @Test
    void theStreamOfEventsTellsOfThemInOneOrderWithPartnerships() {
        var start = newest();
        var first = posted(vina, WISH);
        register.administrator()
                .post("/api/partnerships", Map.of("kind", "contact", "cities", List.of(CORDOBA, ROSARIO)))
                .is(201);
        vina.post("/api/seekers/" + first + "/renew", "{}").is(200);
        var second = posted(register.coordinator("US"), with(WISH, "city", SAUSALITO, "countries", List.of("CL")));
        vina.delete("/api/seekers/{id}", first).is(204);
        var all = register.anybody().events("/api/events", start, 5);
        assertThat(all.stream().map(event -> event.event() + " " + new Json(event.data()).<String>at("$.what")))
                .containsExactly(
                        "seeking posted",
                        "partnership created",
                        "seeking renewed",
                        "seeking posted",
                        "seeking withdrawn");
        assertThat(all.stream().map(event -> Long.valueOf(Objects.requireNonNull(event.id()))))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(new Json(all.getFirst().data()).<Map<String, Object>>at("$"))
                .containsOnlyKeys("number", "at", "what", "seeker", "cities")
                .containsEntry("seeker", first);
        assertThat(all.getFirst().data()).contains("Viña del Mar").doesNotContain("Rosa", "secret.example");
        var rest = register.anybody().events("/api/events", all.get(2).id(), 2);
        assertThat(rest.stream().map(ServerSentEvent::id))
                .containsExactly(all.get(3).id(), all.get(4).id());
        for (var filter : List.of("city=" + SAUSALITO, "area=US-CA", "area=US")) {
            assertThat(register.anybody()
                            .events("/api/events?" + filter, start, 1)
                            .getFirst()
                            .data())
                    .as(filter)
                    .contains(second);
        }
    }

    private static String newest() {
        return register.ask("MATCH (r:Register) RETURN coalesce(r.entries, 0) AS number").stream()
                .map(row -> String.valueOf(row.get("number").asLong()))
                .findFirst()
                .orElse("0");
    }

    /** Whoever writes at the same time: no number comes late, behind one that a listener has heard. */
    @Test
    void theStreamOfEventsLeavesNoneOutThatAreWrittenAtOnce(CapturedOutput log) {
        var heard = register.anybody().stream("/api/events?city=" + VINA_DEL_MAR, newest())
                .map(event -> new Json(event.data()).<String>at("$.seeker"))
                .take(24)
                .collectList()
                .toFuture();
        var posted = Flux.range(0, 24)
                .flatMap(
                        i -> Mono.fromCallable(() -> posted(vina, with(WISH, "desired", "A port " + i)))
                                .subscribeOn(Schedulers.boundedElastic()),
                        8)
                .collectList()
                .block();
        assertThat(heard).succeedsWithin(Duration.ofSeconds(30));
        assertThat(heard.join()).containsExactlyInAnyOrderElementsOf(Objects.requireNonNull(posted));
        assertThat(log).doesNotContain("deadlock");
    }

    @Test
    void bothSidesCount() {
        posted(vina, WISH);
        var oneSided = rank(SAUSALITO, VINA_DEL_MAR);
        posted(
                register.liaison(SAUSALITO),
                Map.of("city", SAUSALITO, "countries", List.of("CL"), "languages", List.of("es")));
        assertThat(rank(SAUSALITO, VINA_DEL_MAR)).isLessThanOrEqualTo(oneSided);
        assertThat(reasons().getFirst()).contains("like Sausalito, which seeks one like it: “A small port");
    }

    @Test
    void lettersAreReadByThoseWhoAnswerForTheCityOnly(CapturedOutput log) {
        var id = posted(vina, WISH);
        register.anybody().post("/api/seekers/" + id + "/letters", LETTER).is(202);
        var inbox = vina.get("/api/seekers/{id}/letters", id).is(200);
        assertThat(inbox.headers().getCacheControl()).isEqualTo("no-store");
        assertThat(inbox.json().<String>at("$.letters[0].email")).isEqualTo("ann@stranger.example");
        assertThat(inbox.json().<String>at("$.contact.email")).isEqualTo("rosa@secret.example");
        for (var address : List.of(
                "/api/seekers",
                "/api/seekers/" + id,
                "/api/cities/" + VINA_DEL_MAR,
                "/api/cities/" + SAUSALITO + "/matches",
                "/api/cities/" + SAUSALITO + "/matches/" + VINA_DEL_MAR)) {
            assertThat(register.anybody().get(address).is(200).body())
                    .as(address)
                    .doesNotContain("Ann Stranger", "Rosa Secreta", ".example");
        }
        assertThat(log).doesNotContain("Ann Stranger", "stranger.example", "Rosa Secreta", "secret.example");
        var letter = inbox.json().<String>at("$.letters[0].id");
        vina.delete("/api/seekers/{id}/letters/{letter}", id, letter).is(204);
        assertThat(register.ask("MATCH (l:Letter {seeking: $id}) RETURN l.id AS id", Map.of("id", id)))
                .isEmpty();
        assertThat(history(id)).hasSize(2).last().asString().contains("letter deleted by ");
    }

    private static List<String> history(String id) {
        return vina.get("/api/seekers/{id}/letters", id).is(200).json().at("$.history");
    }

    @Test
    void anAdministratorErasesTheLettersOfASender(CapturedOutput log) {
        var id = posted(vina, WISH);
        var other = posted(register.coordinator("US"), with(WISH, "city", SAUSALITO, "countries", List.of("CL")));
        for (var to : List.of(id, id, other)) {
            register.anybody()
                    .post("/api/seekers/" + to + "/letters", with(LETTER, "email", "Gone@Stranger.example"))
                    .is(202);
        }
        register.anybody().post("/api/seekers/" + id + "/letters", LETTER).is(202);
        var sender = Map.of("email", "gone@stranger.example");
        register.anybody().post("/api/letters/erasures", sender).isProblem(401, "not-signed-in");
        register.coordinator("CL").post("/api/letters/erasures", sender).isProblem(403, "not-allowed");
        var desk = register.administrator();
        assertThat(desk.post("/api/letters/erasures", Map.of("email", "gone at stranger"))
                        .isProblem(400, "bad-input")
                        .body())
                .doesNotContain("gone at stranger");
        desk.post("/api/letters/erasures", Map.of()).isProblem(400, "bad-input");
        assertThat(desk.post("/api/letters/erasures", sender).is(200).json().<Integer>at("$.letters"))
                .isEqualTo(3);
        assertThat(vina.get("/api/seekers/{id}/letters", id).json().<List<String>>at("$.letters[*].email"))
                .containsExactly("ann@stranger.example");
        assertThat(history(id)).hasSize(2).last().asString().contains("letters of a sender erased by ");
        assertThat(desk.post("/api/letters/erasures", sender).is(200).json().<Integer>at("$.letters"))
                .isZero();
        assertThat(history(id)).as("nothing was changed").hasSize(2);
        assertThat(
                        register.ask(
                                "MATCH (n) WHERE any(k IN keys(n) WHERE n[k] IS :: STRING AND toLower(n[k]) CONTAINS 'gone@stranger') RETURN n"))
                .isEmpty();
        assertThat(log.getAll().toLowerCase(Locale.ROOT)).doesNotContain("gone@stranger", "gone at stranger");
    }

    @Test
    void anInboxTakesSoManyLettersADay() {
        var id = posted(vina, WISH);
        for (int i = 0; i < 3; i++) {
            register.anybody()
                    .post("/api/seekers/" + id + "/letters", with(LETTER, "email", "sender%d@a.example".formatted(i)))
                    .is(202);
        }
        var full = register.anybody().post("/api/seekers/" + id + "/letters", LETTER);
        full.isProblem(429, "too-many-letters");
        assertThat(full.headers().getFirst("Retry-After")).isNotNull();
    }

    @Test
    void aSenderWritesSoManyLettersADayHoweverManyAtOnce(CapturedOutput log) {
        var ids = List.of(posted(vina, WISH), posted(vina, WISH), posted(vina, WISH), posted(vina, WISH));
        var statuses = Flux.range(0, 12)
                .flatMap(
                        i -> Mono.fromCallable(() -> register.anybody()
                                        .post("/api/seekers/" + ids.get(i % 4) + "/letters", letterOfOne(i))
                                        .status())
                                .subscribeOn(Schedulers.boundedElastic()),
                        12)
                .collectList()
                .block();
        assertThat(statuses)
                .containsOnly(202, 429)
                .filteredOn(status -> status == 202)
                .hasSize(5);
        assertThat(log).doesNotContain("deadlock");
    }

    /** The case of an address makes no other sender. */
    private static Map<String, Object> letterOfOne(int number) {
        return with(LETTER, "email", number % 2 == 0 ? "one@sender.example" : "One@Sender.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"email|not an address|email", "email|a@b|email", "text|short|text", "name|''|name"})
    void aRefusedLetterIsNotRepeated(String field, String value, String named) {
        var id = posted(vina, WISH);
        var answer = register.anybody().post("/api/seekers/" + id + "/letters", with(LETTER, field, value));
        answer.isProblem(400, "bad-input");
        assertThat(answer.json().<String>at("$.field")).isEqualTo(named);
        assertThat(answer.body()).doesNotContain("not an address", "a@b", "Ann Stranger");
        register.anybody()
                .post("/api/seekers/" + id + "/letters", with(LETTER, "consent", false))
                .isProblem(400, "bad-input");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "countries|[\"ZZ\"]|countries",
                "languages|[\"klingon\"]|languages",
                "weights|{\"beauty\": 1}|weights",
                "weights|{\"name\": -1}|weights",
                "categories|[\"war\"]|category",
                "minPopulation|60000|minPopulation",
                "validUntil|\"2020-01-01\"|validUntil",
                "desired|\"Write to me at rosa@secret.example\"|desired",
                "outline|\"Call +56 32 123 45 67 89\"|outline",
                "contact|{\"email\": \"nowhere\"}|contact.email",
                "city|1|city-not-found"
            })
    void refusesWhatIsNotLegal(String field, String json, String named) {
        var body = new JsonMapper();
        var answer = vina.post("/api/seekers", with(WISH, field, body.readValue(json, Object.class)));
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).contains(named).doesNotContain("rosa@", "123 45 67");
    }

    @Test
    void aCityThatTheAtlasDoesNotHaveIsAddedFoundAndSeeks() {
        var town = Map.<String, Object>of(
                "name",
                "Puerto Ejemplo",
                "country",
                "CL",
                "lat",
                -33.5,
                "lng",
                -71.6,
                "population",
                4_000,
                "languages",
                List.of("es"));
        vina.post("/api/cities", town).isProblem(403, "not-allowed");
        var desk = register.coordinator("CL");
        var added = desk.post("/api/cities", town).is(201).json();
        long id = added.<Number>at("$.id").longValue();
        assertThat(id).isGreaterThanOrEqualTo(1_000_000_000_000L);
        assertThat(added.<String>at("$.kind")).isEqualTo("added here");
        desk.post("/api/cities", town).isProblem(409, "city-known");
        desk.post("/api/cities", with(town, "name", "Viña del Mar", "lat", -33.02, "lng", -71.55))
                .isProblem(409, "city-known");
        var found = register.anybody().get("/api/cities?q=puerto ejem").is(200).json();
        assertThat(found.<Boolean>at("$[0].added")).isTrue();
        assertThat(found.<Number>at("$[0].id").longValue()).isEqualTo(id);
        register.anybody().get("/api/cities/{id}", id).is(200);
        var matches = register.anybody()
                .get("/api/cities/{id}/matches?limit=5", id)
                .is(200)
                .json();
        assertThat(matches.<List<Object>>at("$.matches")).hasSize(5);
        posted(desk, with(WISH, "city", id));
        assertThat(register.anybody().get("/api/seekers?country=CL").json().<String>at("$[0].city.name"))
                .isEqualTo("Puerto Ejemplo");
    }
}
