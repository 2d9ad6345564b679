package org.twinatlas.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinatlas.register.ServedRegister.KANO;
import static org.twinatlas.register.ServedRegister.LAGOS;
import static org.twinatlas.register.ServedRegister.ROSARIO;
import static org.twinatlas.register.ServedRegister.SAUSALITO;
import static org.twinatlas.register.ServedRegister.VINA_DEL_MAR;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept here and shows no sign of life is marked, after the desk has been told; what others list is left alone. */
class DormancyIT {

    @TempDir
    private Path folder;

    @Test
    void aSilentPartnershipIsToldOfAndThenMarked() throws IOException {
        try (var register = ServedRegister.started(folder)) {
            var desk = register.administrator();
            var silent = active(desk, SAUSALITO, VINA_DEL_MAR);
            var soon = active(desk, LAGOS, ROSARIO);
            var lively = active(desk, KANO, VINA_DEL_MAR);
            var listed = stages(register);
            heard(register, silent, LocalDate.now().minusMonths(24).minusDays(1));
            heard(register, soon, LocalDate.now().minusMonths(24).plusDays(30));

            check(register);
            check(register);

            assertThat(silent.page().<String>at("$.stage")).isEqualTo("dormant");
            assertThat(silent.page().<List<String>>at("$.kept.history[*].role")).endsWith("register", "register");
            assertThat(soon.page().<String>at("$.stage")).isEqualTo("active");
            assertThat(soon.page().<List<String>>at("$.kept.history[?(@.what == 'dormancy ahead')].what"))
                    .hasSize(1);
            assertThat(lively.page().<String>at("$.stage")).isEqualTo("active");
            assertThat(stages(register)).isEqualTo(listed);
            var queue = register.coordinator("NG").get("/api/reports").is(200).json();
            assertThat(queue.<List<String>>at("$[?(@.partnership == '%s')].what".formatted(soon.id())))
                    .containsExactly("dormancy ahead");
            assertThat(register.ask(
                            "MATCH (:City {id: $a})-[t:TWINNED]-(:City {id: $b}) RETURN t",
                            Map.of("a", SAUSALITO, "b", VINA_DEL_MAR)))
                    .isEmpty();
        }
    }

    private static Pair active(Caller desk, long one, long other) {
        return Pair.begun(desk, "contact", one, other)
                .comesTo("communication")
                .enters("letter sent")
                .enters("letter answered")
                .comesTo("active");
    }

    private static void heard(ServedRegister register, Pair pair, LocalDate last) {
        register.ask(
                "MATCH (p:Partnership {id: $id}) SET p.lastActivity = $last",
                Map.of("id", pair.id(), "last", last.toString()));
    }

    private static void check(ServedRegister register) {
        register.bean(Dormancy.class).check().block(Duration.ofMinutes(1));
    }

    private static List<String> stages(ServedRegister register) {
        return register.ask("MATCH (p:Partnership) WHERE NOT p:Kept RETURN p.id + p.stage AS one ORDER BY one").stream()
                .map(row -> row.get("one").asString())
                .toList();
    }
}
