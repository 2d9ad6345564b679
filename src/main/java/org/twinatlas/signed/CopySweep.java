package org.twinatlas.signed;

import java.util.HashSet;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.SchemaInstalled;

/** Puts the files aside that a killed process has left without a record, before the server takes new ones. */
@Component
@ConditionalOnWebApplication
class CopySweep {

    private static final Logger log = LoggerFactory.getLogger(CopySweep.class);
    private static final CypherQuery FILES = CypherQuery.named("signed/files");

    private final Driver driver;
    private final CopyFolder folder;

    CopySweep(Driver driver, CopyFolder folder) {
        this.driver = driver;
        this.folder = folder;
    }

    /** On the thread that brings the graph up to date, and so with a blocking session (see ADR 4). */
    @EventListener(SchemaInstalled.class)
    void sweep() {
        try (var session = driver.session()) {
            var recorded = new HashSet<>(session.run(FILES.text())
                    .list(row -> CopyFolder.name(
                            row.get("hash").asString(), row.get("id").asString())));
            var unknown = folder.sweep(recorded);
            if (unknown > 0) {
                log.warn("{} files of signed copies have no record and were put aside into signed/unrecorded", unknown);
            }
        }
    }
}
