package org.twinatlas.attachment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinatlas.register.ServedRegister.HOUSTON;
import static org.twinatlas.register.ServedRegister.SAUSALITO;
import static org.twinatlas.register.ServedRegister.VINA_DEL_MAR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpMethod;
import org.twinatlas.register.Caller;
import org.twinatlas.register.Caller.Answer;
import org.twinatlas.register.ServedRegister;

/** Signed copies are the parties' own until they release them, and are what their content says. */
class SignedCopyIT {

    private static final String PDF = "%PDF-1.7 the signed memorandum";
    private static final Map<String, String> AS_PDF = Map.of("Content-Type", "application/pdf");

    @TempDir
    private static Path folder;

    private static ServedRegister register;
    private static Caller sausalito;
    private static String copies;

    @BeforeAll
    static void start() throws IOException {
        register = ServedRegister.started(folder);
        sausalito = register.liaison(SAUSALITO);
        var begun = Map.of("kind", "sister city", "cities", List.of(SAUSALITO, VINA_DEL_MAR));
        copies = "/api/partnerships/%s/copies"
                .formatted(sausalito
                        .post("/api/partnerships", begun)
                        .is(201)
                        .json()
                        .<String>at("$.id"));
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    private static Answer upload(Caller caller, String title, String content) {
        return caller.send(HttpMethod.POST, copies + "?title=" + title, content, AS_PDF);
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.walk(folder.resolve("store/signed"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aCopyIsTheirOwnUntilTheyReleaseIt() throws IOException {
        var copy = upload(sausalito, "Memorandum", PDF).is(201).json();
        var address = copies + "/" + copy.<String>at("$.id");
        assertThat(copy.<String>at("$.sha256")).hasSize(64);
        assertThat(copy.<Boolean>at("$.released")).isFalse();

        var other = register.liaison(VINA_DEL_MAR);
        assertThat(other.get(address).is(200).body()).isEqualTo(PDF);
        for (var stranger : List.of(register.anybody(), register.liaison(HOUSTON))) {
            stranger.get(address).isProblem(404, "copy-not-found");
            assertThat(stranger.get(copies).is(200).json().<List<Object>>at("$"))
                    .isEmpty();
        }

        other.post(address + "/release", "{}").is(200);
        var released = register.anybody().get(address).is(200);
        assertThat(released.body()).isEqualTo(PDF);
        assertThat(released.headers().getFirst("Content-Disposition")).startsWith("attachment");
        assertThat(released.headers().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");

        sausalito.delete(address + "/release").is(200);
        register.anybody().get(address).isProblem(404, "copy-not-found");
        sausalito.delete(address).is(204);
        other.get(address).isProblem(404, "copy-not-found");
        assertThat(files()).isEmpty();
    }

    @Test
    void onlyThePartiesMayUpload() {
        upload(register.anybody(), "x", PDF).isProblem(401, "not-signed-in");
        upload(register.liaison(HOUSTON), "x", PDF).isProblem(403, "not-allowed");
        sausalito
                .send(HttpMethod.POST, "/api/partnerships/nothing/copies?title=x", PDF, AS_PDF)
                .isProblem(404, "copy-not-found");
    }

    @Test
    void whatItIsIsToldByItsContent() {
        assertThat(upload(sausalito, "x", "<html><script>alert(1)</script>")
                        .isProblem(400, "bad-input")
                        .detail())
                .contains("PDF, PNG or JPEG");
        assertThat(upload(sausalito, "x", "%PDF-1.7 " + "x".repeat(10 * 1024 * 1024))
                        .isProblem(400, "bad-input")
                        .detail())
                .contains("10 MB");
        upload(sausalito, "", PDF).isProblem(400, "bad-input");
        sausalito
                .send(HttpMethod.POST, copies + "?title=x", PDF, Map.of("Content-Type", "text/html"))
                .isProblem(415, "unsupported-media-type");
    }
}
