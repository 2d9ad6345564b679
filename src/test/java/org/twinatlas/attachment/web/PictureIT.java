package org.twinatlas.attachment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinatlas.register.ServedRegister.HOUSTON;
import static org.twinatlas.register.ServedRegister.SAUSALITO;
import static org.twinatlas.register.ServedRegister.VINA_DEL_MAR;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpMethod;
import org.twinatlas.attachment.SomePicture;
import org.twinatlas.register.Caller;
import org.twinatlas.register.Caller.Answer;
import org.twinatlas.register.ServedRegister;

/** Pictures of exchanges are the parties' own until they release them with words, and show nothing but what is to be seen. */
class PictureIT {

    private static final Map<String, String> AS_JPEG = Map.of("Content-Type", "image/jpeg");
    private static final byte[] JPEG = SomePicture.ofCamera(40, 20, "Planted Person");

    @TempDir
    private static Path folder;

    private static ServedRegister register;
    private static Caller sausalito;
    private static String partnership;
    private static String pictures;
    private static long exchange;
    private static long otherEntry;

    @BeforeAll
    static void start() throws IOException {
        register = ServedRegister.started(folder);
        sausalito = register.liaison(SAUSALITO);
        var begun = Map.of("kind", "contact", "cities", List.of(SAUSALITO, VINA_DEL_MAR));
        partnership = "/api/partnerships/"
                + sausalito.post("/api/partnerships", begun).is(201).json().<String>at("$.id");
        pictures = partnership + "/pictures";
        var held = sausalito
                .post(partnership + "/exchanges", Map.of("category", "youth and education", "title", "Regatta"))
                .is(201)
                .json();
        exchange = held.<List<Integer>>at("$.kept.history[?(@.what == 'exchange')].number")
                .getFirst();
        otherEntry = held.<Integer>at("$.kept.history[0].number");
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    private static Answer upload(Caller caller, Object content) {
        return upload(caller, exchange, "", content);
    }

    private static Answer upload(Caller caller, long number, String query, Object content) {
        return caller.send(
                HttpMethod.POST, "%s/exchanges/%d/pictures%s".formatted(partnership, number, query), content, AS_JPEG);
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.walk(folder.resolve("store/pictures"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static HttpResponse<byte[]> fetched(String address, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(register.url() + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    @Test
    void aPictureIsTheirOwnUntilTheyReleaseItInWords() throws Exception {
        var uploaded = upload(sausalito, JPEG).is(201).json();
        var address = pictures + "/" + uploaded.<String>at("$.id");
        assertThat(uploaded.<Integer>at("$.exchange")).isEqualTo((int) exchange);
        assertThat(uploaded.<Boolean>at("$.released")).isFalse();

        var other = register.liaison(VINA_DEL_MAR);
        other.get(address).is(200);
        for (var stranger : List.of(register.anybody(), register.liaison(HOUSTON))) {
            stranger.get(address).isProblem(404, "picture-not-found");
            assertThat(stranger.get(pictures).is(200).json().<List<Object>>at("$"))
                    .isEmpty();
        }

        assertThat(other.post(address + "/release", "{}")
                        .isProblem(400, "bad-input")
                        .detail())
                .startsWith("alt is empty");
        register.anybody().get(address).isProblem(404, "picture-not-found");
        var words = Map.of("alt", "Two small boats before the bridge");
        register.liaison(HOUSTON).post(address + "/release", words).isProblem(403, "not-allowed");
        other.post(address + "/release", words).is(200);

        var released = fetched(address);
        assertThat(released.statusCode()).isEqualTo(200);
        assertThat(released.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(released.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(released.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(new String(released.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "Planted");
        var mark = Objects.requireNonNull(released.headers().firstValue("ETag").orElse(null));
        assertThat(fetched(address, "If-None-Match", mark).statusCode()).isEqualTo(304);
        assertThat(register.anybody().get(pictures).json().<List<String>>at("$[*].alt"))
                .containsExactly("Two small boats before the bridge");

        register.liaison(HOUSTON).delete(address + "/release").isProblem(403, "not-allowed");
        sausalito.delete(address + "/release").is(200);
        assertThat(fetched(address, "If-None-Match", mark).statusCode()).isEqualTo(404);
        sausalito.delete(address).is(204);
        other.get(address).isProblem(404, "picture-not-found");
        assertThat(files()).isEmpty();
    }

    @Test
    void onlyThePartiesMayUpload() {
        upload(register.anybody(), JPEG).isProblem(401, "not-signed-in");
        upload(register.liaison(HOUSTON), JPEG).isProblem(403, "not-allowed");
    }

    @Test
    void itBelongsToAnExchange() throws IOException {
        upload(sausalito, otherEntry, "", JPEG).isProblem(404, "exchange-not-found");
        upload(sausalito, 999_999, "", JPEG).isProblem(404, "exchange-not-found");
        sausalito
                .send(HttpMethod.POST, "/api/partnerships/nothing/exchanges/1/pictures", JPEG, AS_JPEG)
                .isProblem(404, "picture-not-found");
    }

    @Test
    void itGoesWithTheEntryThatCorrectsItsExchange() {
        var wrong = held(0);
        var picture = upload(sausalito, wrong, "", JPEG).is(201).json().<String>at("$.id");
        var right = held(held(wrong));
        assertThat(sausalito.get(pictures).json().<List<Integer>>at("$[?(@.id == '" + picture + "')].exchange"))
                .containsExactly(right);
        assertThat(upload(sausalito, wrong, "", JPEG)
                        .isProblem(404, "exchange-not-found")
                        .detail())
                .contains("none that stands");
        var other = upload(sausalito, right, "", JPEG).is(201).json();
        assertThat(other.<Integer>at("$.exchange")).isEqualTo(right);
        sausalito.delete(pictures + "/" + picture).is(204);
        sausalito.delete(pictures + "/" + other.<String>at("$.id")).is(204);
    }

    /** The number of an exchange. */
    private static int held(int corrects) {
        var about = new HashMap<String, Object>(Map.of("category", "community", "title", "Pen pals"));
        about.put("corrects", corrects == 0 ? null : corrects);
        return sausalito.post(partnership + "/exchanges", about).is(201).json().at("$.kept.history[-1].number");
    }

    @Test
    void whatItIsIsToldByItsContent() {
        assertThat(upload(sausalito, "%PDF-1.7 not a picture")
                        .isProblem(400, "bad-input")
                        .detail())
                .contains("PNG or JPEG");
        assertThat(upload(sausalito, "\u00ff\u00d8\u00ff\u00e0 no more than that".getBytes(StandardCharsets.ISO_8859_1))
                        .isProblem(400, "bad-input")
                        .detail())
                .contains("cannot be read");
        assertThat(upload(sausalito, new byte[10 * 1024 * 1024 + 1])
                        .isProblem(400, "bad-input")
                        .detail())
                .contains("10 MB");
        assertThat(upload(sausalito, exchange, "?alt=Write to planted@mail.example", JPEG)
                        .isProblem(400, "bad-input")
                        .detail())
                .startsWith("alt is");
        sausalito
                .send(
                        HttpMethod.POST,
                        "%s/exchanges/%d/pictures".formatted(partnership, exchange),
                        "<svg/>",
                        Map.of("Content-Type", "image/svg+xml"))
                .isProblem(415, "unsupported-media-type");
    }

    /** What stands in an address is compared with records, and never made a path. */
    @Test
    void noAddressLeadsOutOfTheFolder() throws Exception {
        var key = List.of("Authorization", "Bearer " + register.administratorKey());
        for (var way :
                List.of("..%2F..%2Fneo4j", "..%2Fserver.json", "%2e%2e%2fserver.json", "..\\server.json", "%00")) {
            var answer = fetched(pictures + "/" + way.replace("\\", "%5C"), key.toArray(String[]::new));
            assertThat(answer.statusCode()).as(way).isBetween(400, 404);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("password");
        }
    }
}
