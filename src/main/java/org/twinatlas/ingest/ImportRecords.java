package org.twinatlas.ingest;

import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Session;
import org.twinatlas.graph.CypherQuery;

/** What has been loaded into the graph, as the graph itself remembers it. */
final class ImportRecords {

    /** The record of the whole atlas; its fingerprint is the data version. */
    static final String EVERYTHING = "everything";

    private static final CypherQuery FINISHED = CypherQuery.named("ingest/import_finished");
    private static final CypherQuery KNOWN = CypherQuery.named("ingest/import_known");
    private static final CypherQuery FORGET = CypherQuery.named("ingest/forget_atlas");
    private static final CypherQuery BEGIN = CypherQuery.named("ingest/import_begin");
    private static final CypherQuery FINISH = CypherQuery.named("ingest/import_finish");

    private final Session session;

    ImportRecords(Session session) {
        this.session = session;
    }

    /** Whether this step has been finished with just this content. */
    boolean isFinished(String name, String fingerprint) {
        Optional<String> finished = session.run(FINISHED.text(), Map.of("name", name)).stream()
                .map(row -> row.get("fingerprint").asString())
                .findFirst();
        return finished.filter(fingerprint::equals).isPresent();
    }

    /** Whether this step was last begun with another content than this. */
    boolean isOfOtherContent(String name, String fingerprint) {
        return session.run(KNOWN.text(), Map.of("name", name)).stream()
                .anyMatch(row -> !row.get("fingerprint").asString().equals(fingerprint));
    }

    /** Forgets everything that has been loaded, and that it was; of imported files only that they were. */
    void forgetEverything() {
        session.run(FORGET.text()).consume();
    }

    /** Whether this step has been finished with any content. */
    boolean isFinished(String name) {
        return session.run(FINISHED.text(), Map.of("name", name)).hasNext();
    }

    void begin(String name, String fingerprint) {
        session.run(BEGIN.text(), Map.of("name", name, "fingerprint", fingerprint))
                .consume();
    }

    void finish(String name, long rows) {
        session.run(FINISH.text(), Map.of("name", name, "rows", rows)).consume();
    }
}
