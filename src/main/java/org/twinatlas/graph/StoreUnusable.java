package org.twinatlas.graph;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.io.locker.FileLockException;
import org.twinatlas.problem.AtlasProblem;

/** The embedded database cannot work in its folder; whoever runs the installation has to act. */
final class StoreUnusable extends AtlasProblem {

    private StoreUnusable(Path folder, String sentence) {
        super(Kind.UNAVAILABLE, "store-unusable", sentence, Map.of("folder", folder.toString()));
    }

    static StoreUnusable notWritable(Path folder) {
        return new StoreUnusable(
                folder,
                "The data folder %s cannot be written; make it writable, or choose another with --twin-atlas.data=FOLDER."
                        .formatted(folder.toAbsolutePath().normalize()));
    }

    static StoreUnusable newer(Path folder, String written, String own) {
        return new StoreUnusable(
                folder,
                "The store in %s was written by Neo4j %s, and this build holds %s, which cannot read it; "
                                .formatted(folder.toAbsolutePath().normalize(), written, own)
                        + "move the folder away to load the seed data anew, or run a newer build.");
    }

    static StoreUnusable doesNotOpen(Path folder) {
        return new StoreUnusable(
                folder,
                "The store in %s does not open; move the folder away to load the seed data anew."
                        .formatted(folder.toAbsolutePath().normalize()));
    }

    static StoreUnusable because(Path folder, Throwable cause) {
        var locked = Stream.iterate(cause, e -> e != null, Throwable::getCause)
                .anyMatch(FileLockException.class::isInstance);
        var problem = locked ? inUse(folder) : doesNotOpen(folder);
        problem.initCause(cause);
        return problem;
    }

    private static StoreUnusable inUse(Path folder) {
        return new StoreUnusable(
                folder,
                "The store in %s is in use by another process; end that one, or choose another folder with --twin-atlas.data=FOLDER."
                        .formatted(folder.toAbsolutePath().normalize()));
    }
}
