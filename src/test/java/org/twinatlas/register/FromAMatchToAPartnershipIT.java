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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinatlas.Json;

/** The story: in an atlas that does not know of them, Sausalito and Viña del Mar become sister cities. */
class FromAMatchToAPartnershipIT {

    @TempDir
    private Path folder;

    @Test
    void sausalitoFindsVinaDelMar() throws IOException {
        try (var register = ServedRegister.started(folder)) {
            var anybody = register.anybody();
            var sausalito = register.liaison(SAUSALITO);
            var desk = register.coordinator("US");

            var before = matches(anybody);
            assertThat(before.ids("$.matches[*].city.id")).contains(VINA_DEL_MAR);
            var ofChile = partnerships(anybody, "country", "CL");
            var ofCalifornia = partnerships(anybody, "subdivision", "US-CA");

            var pair = Pair.begun(sausalito, "sister city", SAUSALITO, VINA_DEL_MAR);
            pair.comesTo("communication").enters("letter sent");
            pair.by(register.liaison(VINA_DEL_MAR)).enters("letter answered");
            pair.enter("pilot", Map.of("text", "A virtual talk of women who run small firms"))
                    .is(201);
            pair.comesTo("agreement");
            pair.terms().is(201);
            assertThat(matches(anybody).<String>at("$.dataVersion")).isEqualTo(before.at("$.dataVersion"));

            pair.by(desk).signed().is(201);
            assertThat(pair.page().<Boolean>at("$.kept.recognised")).isTrue();
            pair.comesTo("ceremony").enters("ceremony").comesTo("active");
            sausalito
                    .post(
                            "/api/partnerships/" + pair.id() + "/exchanges",
                            Map.of("category", "business and trade", "title", "A market of both cities", "people", 80))
                    .is(201);

            var after = matches(anybody);
            assertThat(after.<String>at("$.dataVersion")).isNotEqualTo(before.at("$.dataVersion"));
            assertThat(after.ids("$.matches[*].city.id")).doesNotContain(VINA_DEL_MAR);
            assertThat(after.<List<Integer>>at("$.excluded[?(@.rule == 'currentPartner')].count"))
                    .isNotEmpty();
            assertThat(partnerships(anybody, "country", "CL")).isEqualTo(ofChile + 1);
            assertThat(partnerships(anybody, "subdivision", "US-CA")).isEqualTo(ofCalifornia + 1);
            var city = anybody.get("/api/cities/{id}", VINA_DEL_MAR).is(200).json();
            assertThat(city.<List<String>>at("$.partnerships[?(@.id == '%s')].stage".formatted(pair.id())))
                    .containsExactly("active");

            pair.step("ended", "Both have agreed to end it").is(200);
            assertThat(partnerships(anybody, "country", "CL")).isEqualTo(ofChile);
            assertThat(matches(anybody).ids("$.matches[*].city.id")).doesNotContain(VINA_DEL_MAR); // a former partner
        }
    }

    @Test
    void threeNigerianAndTwoArgentineCitiesAllyAndTwoGo() throws IOException {
        try (var register = ServedRegister.started(folder)) {
            var alliance = Alliance.begun(register.coordinator("NG", "AR"), LAGOS, KANO, ENUGU, ROSARIO, CORDOBA);
            alliance.departs(register.liaison(KANO), KANO, "left").is(201);
            alliance.departs(register.liaison(CORDOBA), CORDOBA, "ended for itself")
                    .is(201);
            var page = register.anybody()
                    .get("/api/partnerships/{id}", alliance.id())
                    .is(200)
                    .json();
            assertThat(page.<String>at("$.stage")).isEqualTo("active");
            assertThat(page.ids("$.kept.alliance.members[?(!@.until)].city"))
                    .containsExactlyInAnyOrder(LAGOS, ENUGU, ROSARIO);
            assertThat(page.text()).doesNotContain("planted@mail.example");
        }
    }

    private static Json matches(Caller caller) {
        return caller.get("/api/cities/{id}/matches?countries=CL&limit=50&variety=0", SAUSALITO)
                .is(200)
                .json();
    }

    private static int partnerships(Caller caller, String by, String code) {
        List<Integer> found = caller.get("/api/coverage?by={by}&limit=5000", by)
                .is(200)
                .json()
                .at("$.areas[?(@.code == '%s')].partnerships".formatted(code));
        return found.getFirst();
    }
}
