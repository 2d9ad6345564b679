package org.twinatlas.ingest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.twinatlas.city.SharedNames;
import org.twinatlas.city.SharedNames.Bearer;
import org.twinatlas.city.SharedNames.Bond;
import org.twinatlas.graph.CypherQuery;

/** Finds the cities that share a name, beside those that a table names. */
final class Namesakes {

    private static final CypherQuery FACTS = CypherQuery.named("derive/name_facts");
    private static final CypherQuery FORGET = CypherQuery.named("derive/forget_namesakes");
    private static final CypherQuery STORE = CypherQuery.named("derive/namesakes_store");

    private static final int BATCH = 5_000;

    private Namesakes() {}

    static Derivation derivation() {
        var fingerprint = SeedFiles.fingerprintOf(
                Stream.of(FACTS.text(), FORGET.text(), STORE.text(), String.valueOf(SharedNames.VERSION)));
        return new Derivation("shared names", fingerprint, Namesakes::derive);
    }

    private static void derive(Session session) {
        var bonds = SharedNames.among(session.run(FACTS.text()).list(Namesakes::bearer));
        session.run(FORGET.text()).consume();
        for (int from = 0; from < bonds.size(); from += BATCH) {
            var rows = rows(bonds.subList(from, Math.min(bonds.size(), from + BATCH)));
            session.executeWriteWithoutResult(
                    tx -> tx.run(STORE.text(), Map.of("rows", rows)).consume());
        }
    }

    private static Bearer bearer(Record row) {
        return new Bearer(
                row.get("id").asLong(),
                row.get("country").asString(),
                row.get("own").asList(Value::asString),
                row.get("others").asList(Value::asString));
    }

    private static List<Map<String, Object>> rows(List<Bond> bonds) {
        return bonds.stream()
                .map(bond -> Map.<String, Object>of(
                        "a", bond.a(),
                        "b", bond.b(),
                        "name", bond.name(),
                        "kind", bond.kind(),
                        "strength", bond.strength()))
                .toList();
    }
}
