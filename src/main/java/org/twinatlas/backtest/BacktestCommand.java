package org.twinatlas.backtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import me.tongfei.progressbar.ProgressBar;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.twinatlas.partnership.Holdout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Hides a part of the real partnerships in a temporary store, asks for them back, and prints how many were found. */
@Command(
        name = "backtest",
        mixinStandardHelpOptions = true,
        description = "Measures the matches: hides real partnerships, asks for them back, beside simple methods.")
public final class BacktestCommand implements Callable<Integer> {

    private static final int METHODS = 7;

    @Option(names = "--seed", defaultValue = "1", description = "chooses what is hidden and asked (default: 1)")
    private long seed;

    @Option(names = "--holdout", defaultValue = "0.1", description = "share that is hidden, to 0.5 (default: 0.1)")
    private double share;

    @Option(names = "--queries", defaultValue = "500", description = "how many questions (default: 500)")
    private int queries;

    @Option(names = "--depth", defaultValue = "1000", description = "how deep to look (default: 1000)")
    private int depth;

    @Option(names = "--json", paramLabel = "FILE", description = "also write the whole report there")
    private Path json = Path.of("");

    private final Function<List<String>, ConfigurableApplicationContext> application;

    /** @param application starts the application with these further settings */
    public BacktestCommand(Function<List<String>, ConfigurableApplicationContext> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        var holdout = new Holdout(seed, share);
        var store = Files.createTempDirectory("twin-atlas-backtest");
        try (var context = application.apply(settings(store));
                var bar = new ProgressBar("Asking", (long) queries * METHODS)) {
            var report = context.getBean(Backtest.class)
                    .run(holdout, queries, depth, method -> bar.step().setExtraMessage(" " + method))
                    .toFuture()
                    .join();
            bar.close();
            System.out.println(QualityTable.of(report));
            write(report);
            return 0;
        } finally {
            FileSystemUtils.deleteRecursively(store);
        }
    }

    private List<String> settings(Path store) {
        return List.of(
                "--spring.neo4j.uri=embedded", // never an outside one, which would lose what is hidden
                "--twin-atlas.data=" + store,
                "--twin-atlas.holdout.seed=" + seed,
                "--twin-atlas.holdout.share=" + share);
    }

    private void write(QualityReport report) {
        if (json.toString().isEmpty()) {
            return;
        }
        try {
            var mapper = JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
            Files.write(json, mapper.writeValueAsBytes(report));
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written".formatted(json), e);
        }
    }
}
