package org.twinatlas.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.match.ProfileVector;

/** Gives every city the profile vector by which cities like it are found. */
@Component
class ProfileVectors {

    private static final CypherQuery FACTS = CypherQuery.named("derive/profile_facts");
    private static final CypherQuery STORE = CypherQuery.named("derive/profile_store");
    private static final int BATCH = 2_000;

    Derivation derivation() {
        var fingerprint =
                SeedFiles.fingerprintOf(Stream.of(FACTS.text(), STORE.text(), String.valueOf(ProfileVector.VERSION)));
        return new Derivation("profiles", fingerprint, this::derive);
    }

    private void derive(Session session) {
        // Read to the end before writing: a session does one thing at a time.
        var rows = new ArrayList<Map<String, Object>>(session.run(FACTS.text())
                .list(city -> Map.of(
                        "id",
                        city.get("id").asLong(),
                        "profile",
                        ProfileVector.of(city).values())));
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Map<String, Object>> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
            session.executeWriteWithoutResult(
                    tx -> tx.run(STORE.text(), Map.of("rows", batch)).consume());
        }
    }
}
