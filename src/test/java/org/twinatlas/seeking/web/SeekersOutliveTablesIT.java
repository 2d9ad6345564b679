package org.twinatlas.seeking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinatlas.register.ServedRegister.VINA_DEL_MAR;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinatlas.register.ServedRegister;

/** What people enter outlives the tables. It is a class of its own, since a server that stops takes others of this JVM with it. */
class SeekersOutliveTablesIT {

    @Test
    void whatPeopleEnteredIsThereWhenTheTablesAreLoadedAnew(@TempDir Path other) throws IOException {
        String id;
        try (var first = ServedRegister.started(other)) {
            id = first.liaison(VINA_DEL_MAR)
                    .post("/api/seekers", Map.of("city", VINA_DEL_MAR, "countries", List.of("US")))
                    .is(201)
                    .json()
                    .at("$.id");
            first.anybody()
                    .post(
                            "/api/seekers/" + id + "/letters",
                            Map.of(
                                    "name", "Ann Stranger",
                                    "email", "ann@stranger.example",
                                    "text", "We read what you seek, and would like to know more.",
                                    "consent", true))
                    .is(202);
            first.coordinator("CL")
                    .post("/api/cities", Map.of("name", "Puerto Ejemplo", "country", "CL", "lat", -33.5, "lng", -71.6))
                    .is(201);
            first.ask("MATCH (i:Import {name: 'everything'}) SET i.fingerprint = 'of older tables'");
        }
        try (var second = ServedRegister.onSeed(other)) {
            assertThat(second.anybody()
                            .get("/api/seekers/{id}", id)
                            .is(200)
                            .json()
                            .<String>at("$.city.name"))
                    .isEqualTo("Viña del Mar");
            assertThat(second.liaison(VINA_DEL_MAR)
                            .get("/api/seekers/{id}/letters", id)
                            .json()
                            .<List<Object>>at("$.letters"))
                    .hasSize(1);
            assertThat(second.anybody()
                            .get("/api/cities?q=puerto ejemplo")
                            .json()
                            .<Boolean>at("$[0].added"))
                    .isTrue();
        }
    }
}
