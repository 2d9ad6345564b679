package org.twinatlas.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.kernel.internal.Version;

/**
 * The folder of the embedded store, checked before Neo4j touches it.
 *
 * @param data the data folder
 * @param home Neo4j's own folder in it
 */
record StoreFolder(Path data, Path home) {

    /** @throws StoreUnusable if it cannot be written, or a newer Neo4j has written it */
    static StoreFolder prepared(Path data) {
        var store = new StoreFolder(data, data.resolve("neo4j").toAbsolutePath());
        try {
            Files.createDirectories(store.home);
            Files.delete(Files.createTempFile(store.home, "write-test", ""));
        } catch (IOException e) {
            throw StoreUnusable.notWritable(data);
        }
        store.refuseNewerStore();
        return store;
    }

    private Path versionFile() {
        return data.resolve("neo4j-version.txt");
    }

    private void refuseNewerStore() {
        if (!Files.exists(versionFile())) {
            return;
        }
        try {
            var written = Files.readString(versionFile()).strip();
            var own = Version.getNeo4jVersion();
            if (CalendarVersion.of(written).compareTo(CalendarVersion.of(own)) > 0) {
                throw StoreUnusable.newer(data, written, own);
            }
        } catch (IOException e) {
            throw StoreUnusable.notWritable(data);
        }
    }

    void markVersion() {
        try {
            Files.writeString(versionFile(), Version.getNeo4jVersion() + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written".formatted(versionFile()), e);
        }
    }
}
