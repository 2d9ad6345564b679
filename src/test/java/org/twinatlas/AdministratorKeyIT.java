package org.twinatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.twinatlas.register.ServedRegister;

/** Whoever has the data folder can let themselves in again, beside the server and without it. */
@ExtendWith(OutputCaptureExtension.class)
class AdministratorKeyIT {

    private static final Pattern KEY = Pattern.compile("an administrator, shown this once: (ta_[0-9a-f]{12}_\\S{43})");

    @Test
    void aLostKeyIsReplaced(@TempDir Path folder, CapturedOutput output) throws IOException {
        try (var register = ServedRegister.started(folder)) {
            assertThat(asked(folder, "--name=Desk of the association")).isZero();
            var key = shown(output).getLast();
            assertThat(register.with(key).get("/api/me").is(200).json().<String>at("$.role"))
                    .isEqualTo("administrator");
            var keys = register.with(key).get("/api/keys").is(200);
            assertThat(keys.json().<List<String>>at("$[?(@.createdBy == 'command-line')].name"))
                    .containsExactly("Desk of the association");
            assertThat(register.ask("MATCH (k:AccessKey) RETURN properties(k) AS key")
                            .toString())
                    .doesNotContain(key.substring(16));
        }
        assertThat(asked(folder)).isZero();
        assertThat(shown(output)).hasSize(2);
        try (var again = ServedRegister.onSeed(folder)) {
            again.with(shown(output).getLast()).get("/api/keys").is(200);
        }
    }

    @Test
    void whereNoAtlasIsThereIsNoKey(@TempDir Path empty, CapturedOutput output) {
        assertThat(asked(empty)).isOne();
        assertThat(output.getErr())
                .contains("No atlas has been loaded into this database.", "--twin-atlas.data=FOLDER");
        assertThat(shown(output)).isEmpty();
        assertThat(asked(empty, "--name= ")).isOne();
        assertThat(output.getErr()).contains("must be 1 to 100 characters that say who will hold the key");
    }

    private static int asked(Path folder, String... options) {
        var words = new String[options.length + 3];
        words[0] = "administrator-key";
        words[1] = "--twin-atlas.data=" + folder.resolve("store");
        words[2] = "--spring.neo4j.uri=embedded";
        System.arraycopy(options, 0, words, 3, options.length);
        return Commands.run(words);
    }

    private static List<String> shown(CapturedOutput output) {
        return KEY.matcher(output.getOut())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
