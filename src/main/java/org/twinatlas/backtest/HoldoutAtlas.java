package org.twinatlas.backtest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.twinatlas.partnership.Holdout;

/** The application on a temporary store of its own that hides a part of the partnerships; both end with it. */
record HoldoutAtlas(ConfigurableApplicationContext context, Path store) implements AutoCloseable {

    static HoldoutAtlas hiding(Holdout holdout, Function<List<String>, ConfigurableApplicationContext> application)
            throws IOException {
        var store = Files.createTempDirectory("twin-atlas-holdout");
        try {
            return new HoldoutAtlas(application.apply(settings(holdout, store)), store);
        } catch (RuntimeException e) {
            FileSystemUtils.deleteRecursively(store);
            throw e;
        }
    }

    private static List<String> settings(Holdout holdout, Path store) {
        return List.of(
                "--spring.neo4j.uri=embedded", // never an outside one, which would lose what is hidden
                "--twin-atlas.data=" + store,
                "--twin-atlas.holdout.seed=" + holdout.seed(),
                "--twin-atlas.holdout.share=" + holdout.share());
    }

    @Override
    public void close() throws IOException {
        try {
            context.close();
        } finally {
            FileSystemUtils.deleteRecursively(store);
        }
    }
}
