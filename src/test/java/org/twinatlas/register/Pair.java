package org.twinatlas.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinatlas.Json;
import org.twinatlas.register.Caller.Answer;

/** A partnership of two cities, on its way through the steps over HTTP. */
final class Pair {

    private final Caller caller;
    private final String id;
    private final List<Long> cities;

    private Pair(Caller caller, String id, List<Long> cities) {
        this.caller = caller;
        this.id = id;
        this.cities = cities;
    }

    static Pair begun(Caller caller, String kind, long one, long other) {
        var begun = caller.post("/api/partnerships", Map.of("kind", kind, "cities", List.of(one, other)))
                .is(201)
                .json();
        return new Pair(caller, begun.at("$.id"), List.of(one, other));
    }

    static Pair of(Caller caller, String id, long one, long other) {
        return new Pair(caller, id, List.of(one, other));
    }

    /** The same partnership in the hands of another. */
    Pair by(Caller other) {
        return new Pair(other, id, cities);
    }

    String id() {
        return id;
    }

    Json page() {
        return caller.get("/api/partnerships/{id}", id).is(200).json();
    }

    private int version() {
        return page().at("$.version");
    }

    Answer step(String stage) {
        return step(stage, null);
    }

    Answer step(String stage, String reason) {
        var body = new HashMap<String, Object>(Map.of("version", version(), "stage", stage));
        body.put("reason", reason);
        return caller.post("/api/partnerships/" + id + "/stage", body);
    }

    Answer enter(String what, Map<String, ?> more) {
        var body = new HashMap<String, Object>(more);
        body.put("version", version());
        body.put("what", what);
        return caller.post("/api/partnerships/" + id + "/entries", body);
    }

    Pair enters(String what) {
        enter(what, Map.of()).is(201);
        return this;
    }

    Pair comesTo(String stage) {
        step(stage).is(200);
        return this;
    }

    Answer terms() {
        return enter(
                "terms agreed",
                Map.of(
                        "goal",
                        "Markets for women who run small firms",
                        "areas",
                        List.of("business", "education"),
                        "commitments",
                        "One delegation a year each way",
                        "evaluationMonths",
                        24));
    }

    Answer signed() {
        return signedBy(Map.of("office", "mayor", "name", "A. Mayor", "email", "planted@mail.example"));
    }

    /** @param signatory of either city */
    Answer signedBy(Map<String, ?> signatory) {
        var signatories = cities.stream()
                .map(city -> {
                    var one = new HashMap<String, Object>(signatory);
                    one.put("city", city);
                    return one;
                })
                .toList();
        return enter("document signed", Map.of("document", "memorandum", "signatories", signatories));
    }

    /** Through all five steps. */
    Pair active() {
        comesTo("communication")
                .enters("letter sent")
                .enters("letter answered")
                .enters("pilot")
                .comesTo("agreement");
        terms().is(201);
        signed().is(201);
        return comesTo("ceremony").enters("ceremony").comesTo("active");
    }
}
