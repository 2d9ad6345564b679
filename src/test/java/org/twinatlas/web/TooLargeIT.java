package org.twinatlas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinatlas.register.ServedRegister.SAUSALITO;
import static org.twinatlas.register.ServedRegister.VINA_DEL_MAR;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.twinatlas.register.ServedRegister;

/** A body that is too large is the mistake of who sends it: it is refused, and is no error of the server. */
@ExtendWith(OutputCaptureExtension.class)
class TooLargeIT {

    private static final int TIMES = 3;

    @TempDir
    private static Path folder;

    private static ServedRegister register;

    @BeforeAll
    static void start() throws IOException {
        register = ServedRegister.started(folder);
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    @Test
    void aFileOver10MBIsRefusedWithoutAnError(CapturedOutput log) {
        var liaison = register.liaison(SAUSALITO);
        var begun = Map.of("kind", "contact", "cities", List.of(SAUSALITO, VINA_DEL_MAR));
        var partnership =
                liaison.post("/api/partnerships", begun).is(201).json().<String>at("$.id");
        for (var time = 0; time < TIMES; time++) {
            liaison.send(
                            HttpMethod.POST,
                            "/api/partnerships/" + partnership + "/copies?title=x",
                            new byte[11 * 1024 * 1024],
                            Map.of("Content-Type", "application/pdf"))
                    .isProblem(400, "bad-input");
        }
        assertThat(log.getAll()).doesNotContain("ERROR");
    }

    @Test
    void aBodyOver64KiBIsRefusedWithoutAnError(CapturedOutput log) {
        var words = Map.of("q", "x".repeat(200_000));
        for (var time = 0; time < TIMES; time++) {
            register.anybody().post("/api/matches", words).isProblem(413, "content-too-large");
        }
        assertThat(log.getAll()).doesNotContain("ERROR");
    }
}
