package org.twinatlas.graph;

import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database of this data folder: started here, or already run by another process of the same folder. */
final class OwnServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(OwnServer.class);

    private final ServerAddress address;
    private final GraphOwnership ownership;
    private final Runnable stop;

    private OwnServer(ServerAddress address, GraphOwnership ownership, Runnable stop) {
        this.address = address;
        this.ownership = ownership;
        this.stop = stop;
    }

    static OwnServer foundOrStarted(Path data) {
        var note = ServerNote.in(data);
        Optional<ServerAddress> running = note.runningServer();
        if (running.isPresent()) {
            log.info("Using the database that already runs at {}", running.get());
            return new OwnServer(running.get(), GraphOwnership.SHARED, () -> {});
        }
        var started = EmbeddedNeo4j.start(data);
        note.write(started.address());
        log.info("Started Neo4j in {} at {}", data.toAbsolutePath().normalize(), started.address());
        return new OwnServer(started.address(), GraphOwnership.OWN, () -> {
            note.remove();
            started.close();
        });
    }

    GraphOwnership ownership() {
        return ownership;
    }

    ServerAddress address() {
        return address;
    }

    @Override
    public void close() {
        stop.run();
    }
}
