package org.twinatlas.ingest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
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

    /** Page by page, so that memory holds the vectors of one page: those of the whole world take half a gigabyte. */
    private void derive(Session session) {
        long last = 0;
        for (var page = page(session, last); !page.isEmpty(); page = page(session, last)) {
            var rows = page.stream().map(ProfileVectors::row).toList();
            session.executeWriteWithoutResult(
                    tx -> tx.run(STORE.text(), Map.of("rows", rows)).consume());
            last = page.getLast().get("id").asLong();
        }
    }

    private static List<Record> page(Session session, long after) {
        return session.run(FACTS.text(), Map.of("after", after, "limit", BATCH)).list();
    }

    private static Map<String, Object> row(Record city) {
        return Map.of(
                "id", city.get("id").asLong(), "profile", ProfileVector.of(city).values());
    }
}
