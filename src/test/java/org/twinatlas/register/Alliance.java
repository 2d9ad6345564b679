package org.twinatlas.register;

import java.util.Arrays;
import java.util.Map;
import org.twinatlas.Json;
import org.twinatlas.register.Caller.Answer;

/** An alliance over HTTP. */
record Alliance(Caller caller, String id) {

    static Alliance begun(Caller caller, Long... cities) {
        return new Alliance(
                caller,
                caller.post("/api/alliances", wanted(cities)).is(201).json().at("$.id"));
    }

    static Map<String, Object> wanted(Long... cities) {
        return Map.of(
                "name", "Wells and water",
                "goal", "Clean water in three districts",
                "details", "Each city sends what it can",
                "disclaimers", "Nobody owes money",
                "start", "2026-01-01",
                "finish", "2099-12-31",
                "signatories", Arrays.stream(cities).map(Alliance::member).toList());
    }

    static Map<String, Object> member(long city) {
        return Map.of(
                "city",
                city,
                "liaison",
                Map.of("name", "A. Liaison", "email", "planted@mail.example"),
                "joined",
                "2026-02-01");
    }

    Json page() {
        return caller.get("/api/partnerships/{id}", id).is(200).json();
    }

    int version() {
        return page().at("$.version");
    }

    Answer departs(Caller by, long city, String how) {
        return by.post(
                "/api/partnerships/" + id + "/departures",
                Map.of(
                        "version",
                        version(),
                        "city",
                        city,
                        "how",
                        how,
                        "requestedOn",
                        "2026-03-01",
                        "request",
                        "We leave. planted@mail.example"));
    }

    Answer joins(Caller by, long city) {
        return by.post(
                "/api/partnerships/" + id + "/members",
                Map.of(
                        "version",
                        version(),
                        "city",
                        city,
                        "liaison",
                        Map.of("name", "A. Liaison", "email", "planted@mail.example")));
    }
}
