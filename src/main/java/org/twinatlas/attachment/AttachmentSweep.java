package org.twinatlas.attachment;

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
class AttachmentSweep {

    private static final Logger log = LoggerFactory.getLogger(AttachmentSweep.class);
    private static final CypherQuery FILES = CypherQuery.named("attachment/files");

    private final Driver driver;
    private final AttachmentFolder folder;

    AttachmentSweep(Driver driver, AttachmentFolder folder) {
        this.driver = driver;
        this.folder = folder;
    }

    /** On the thread that brings the graph up to date, and so with a blocking session (see ADR 4). */
    @EventListener(SchemaInstalled.class)
    void sweep() {
        try (var session = driver.session()) {
            var recorded = new HashSet<>(session.run(FILES.text())
                    .list(row -> new FileName(
                            Purpose.of(row.get("purpose").asString()),
                            row.get("hash").asString(),
                            row.get("id").asString())));
            for (var purpose : Purpose.values()) {
                var unknown = folder.sweep(purpose, recorded);
                if (unknown > 0) {
                    log.warn(
                            "{} files have no record and were put aside into {}/unrecorded", unknown, purpose.folder());
                }
            }
        }
    }
}
