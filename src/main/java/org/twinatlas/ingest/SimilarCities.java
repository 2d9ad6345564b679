package org.twinatlas.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.match.Likeness;
import org.twinatlas.match.Likeness.Place;
import org.twinatlas.match.Likeness.Tie;

/** Ties every city to those of its country that are most like it. */
final class SimilarCities {

    private static final CypherQuery FACTS = CypherQuery.named("derive/similar_facts");
    private static final CypherQuery FORGET = CypherQuery.named("derive/forget_similar");
    private static final CypherQuery STORE = CypherQuery.named("derive/similar_store");
    private static final CypherQuery WEIGHT = CypherQuery.named("derive/similar_weight");

    /** Cities, each with up to eight ties. */
    private static final int BATCH = 2_000;

    private SimilarCities() {}

    static Derivation derivation() {
        var fingerprint = SeedFiles.fingerprintOf(
                Stream.of(FACTS.text(), FORGET.text(), STORE.text(), WEIGHT.text(), String.valueOf(Likeness.VERSION)));
        return new Derivation("similar cities", fingerprint, SimilarCities::derive);
    }

    private static void derive(Session session) {
        session.run(FORGET.text()).consume();
        var places = session.run(FACTS.text()).list(SimilarCities::place);
        var rows = new ArrayList<Map<String, Object>>(BATCH);
        for (int i = 0; i < places.size(); i++) {
            var ties = Likeness.of(places, i);
            rows.add(Map.of(
                    "id", places.get(i).id(),
                    "others", ties.stream().map(Tie::other).toList(),
                    "weights", ties.stream().map(Tie::weight).toList()));
            if (rows.size() == BATCH) {
                store(session, rows);
                rows.clear();
            }
        }
        store(session, rows);
        session.run(WEIGHT.text()).consume();
    }

    private static Place place(Record row) {
        return new Place(
                row.get("id").asLong(),
                row.get("country").asString(),
                row.get("logPop").asDouble(),
                row.get("lat").asDouble(),
                row.get("lng").asDouble(),
                row.get("partnered").asBoolean());
    }

    private static void store(Session session, List<Map<String, Object>> rows) {
        session.executeWriteWithoutResult(
                tx -> tx.run(STORE.text(), Map.of("rows", rows)).consume());
    }
}
