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
import org.springframework.http.HttpMethod;
import org.twinatlas.attachment.SomePicture;
import org.twinatlas.register.Caller.Answer;

/**
 * Keys, private notes, names of persons, reports, house rules, alliances, signed copies and pictures are there when changed tables
 * have been loaded anew. A class of its own, since a server that stops takes others of this JVM with it.
 */
class WhatPeopleEnterOutlivesTablesIT {

    private static final String PDF = "%PDF-1.7 the signed memorandum";
    private static final Map<String, Object> RULES = Map.of("onePerCountry", true, "mostPartners", 7);

    private String liaison = "";
    private String address = "";
    private String copies = "";
    private String pictures = "";
    private String alliance = "";

    @Test
    void allOfItIsThere(@TempDir Path folder) throws IOException {
        String key;
        try (var first = ServedRegister.started(folder)) {
            key = first.administratorKey();
            enter(first, first.with(key));
            first.ask("MATCH (i:Import {name: 'everything'}) SET i.fingerprint = 'of older tables'");
            asAnOlderVersionKeptIt(first);
        }
        try (var second = ServedRegister.onSeed(folder)) {
            assertThat(second.ask("MATCH (i:Import {name: 'everything'}) RETURN i.fingerprint AS version")
                            .toString())
                    .doesNotContain("of older tables");
            check(second, second.with(key));
        }
    }

    private void enter(ServedRegister register, Caller administrator) {
        liaison = administrator
                .post("/api/keys", Map.of("name", "Harbour", "role", "liaison", "cities", List.of(SAUSALITO)))
                .is(201)
                .json()
                .at("$.token");
        var begun = Map.of("kind", "contact", "cities", List.of(SAUSALITO, VINA_DEL_MAR), "note", "of the desk");
        address = "/api/partnerships/"
                + administrator.post("/api/partnerships", begun).is(201).json().<String>at("$.id");
        register.with(liaison)
                .post(address + "/notes", Map.of("city", SAUSALITO, "text", "kept to ourselves"))
                .is(201);
        var held = administrator
                .post(address + "/exchanges", Map.of("category", "community", "title", "Regatta"))
                .is(201)
                .json();
        int exchange = held.<List<Integer>>at("$.kept.history[?(@.what == 'exchange')].number")
                .getFirst();
        copies = address + "/copies";
        upload(administrator, copies + "?title=Waiting", PDF, "application/pdf");
        var copy = upload(administrator, copies + "?title=Memorandum", PDF, "application/pdf");
        administrator.post(copies + "/" + copy + "/release", "{}").is(200);
        pictures = address + "/pictures";
        var picture = upload(
                administrator,
                address + "/exchanges/" + exchange + "/pictures?alt=Boats",
                SomePicture.png(4, 3),
                "image/png");
        administrator.post(pictures + "/" + picture + "/release", "{}").is(200);
        alliance = Alliance.begun(administrator, LAGOS, KANO, ENUGU, ROSARIO, CORDOBA)
                .id();
        administrator
                .send(HttpMethod.PUT, "/api/house-rules/CL", RULES, Map.of())
                .is(200);
        register.anybody()
                .post("/api/reports", Map.of("what", "missing", "text", "a third city", "city", SAUSALITO))
                .is(201);
    }

    private static String upload(Caller caller, String to, Object content, String type) {
        return caller.send(HttpMethod.POST, to, content, Map.of("Content-Type", type))
                .is(201)
                .json()
                .at("$.id");
    }

    /** Before there were pictures, signed copies stood in the graph under a label of their own. */
    private static void asAnOlderVersionKeptIt(ServedRegister register) {
        register.ask("""
                MATCH (p)-[has:HAS_ATTACHMENT]->(a:Attachment {purpose: 'signed copy'})
                CREATE (p)-[:HAS_COPY]->(a) SET a:SignedCopy REMOVE a:Attachment, a.purpose DELETE has""");
        register.ask("MATCH (v:SchemaVersion) WHERE v.version STARTS WITH 'V047' DELETE v");
    }

    private void check(ServedRegister register, Caller administrator) {
        var anybody = register.anybody();
        var harbour = register.with(liaison);
        assertThat(harbour.get("/api/me").is(200).json().<String>at("$.role")).isEqualTo("liaison");
        var page = harbour.get(address).is(200);
        assertThat(page.body()).contains("kept to ourselves", "of the desk");
        assertThat(page.json().<List<String>>at("$.cities[*].name"))
                .containsExactlyInAnyOrder("Sausalito", "Viña del Mar");

        assertThat(titles(harbour.get(copies), "title")).containsExactlyInAnyOrder("Waiting", "Memorandum");
        assertThat(titles(anybody.get(copies), "title")).containsExactly("Memorandum");
        String copy = anybody.get(copies).json().at("$[0].id");
        assertThat(anybody.get(copies + "/" + copy).is(200).body()).isEqualTo(PDF);
        assertThat(titles(anybody.get(pictures), "alt")).containsExactly("Boats");
        anybody.get(pictures + "/" + anybody.get(pictures).json().<String>at("$[0].id"))
                .is(200);

        assertThat(administrator.get("/api/reports").is(200).body()).contains("a third city");
        assertThat(anybody.get("/api/house-rules")
                        .is(200)
                        .json()
                        .<List<Integer>>at("$[?(@.area == 'CL')].mostPartners"))
                .containsExactly(7);
        assertThat(anybody.get("/api/partnerships/" + alliance)
                        .is(200)
                        .json()
                        .<List<String>>at("$.kept.alliance.members[*].name"))
                .hasSize(5)
                .contains("Lagos", "Kano", "Enugu");
        assertThat(administrator.get("/api/partnerships/" + alliance).is(200).body())
                .contains("A. Liaison");
    }

    private static List<String> titles(Answer answer, String field) {
        return answer.is(200).json().at("$[*]." + field);
    }
}
