package org.twinatlas.backtest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.twinatlas.report.ReportFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Hides a part of the real partnerships in a temporary store, asks for them back, and prints how many were found. */
@Command(
        name = "backtest",
        mixinStandardHelpOptions = true,
        description = "Measures the matches: hides real partnerships, asks for them back, beside simple methods.")
public final class BacktestCommand implements Callable<Integer> {

    @Option(
            names = "--seed",
            defaultValue = "1",
            description =
                    "chooses what is hidden and asked; several of them give the mean of as many runs (default: 1)")
    private List<Long> seeds = List.of();

    @Option(names = "--holdout", defaultValue = "0.1", description = "share that is hidden, to 0.5 (default: 0.1)")
    private double share;

    @Option(
            names = "--queries",
            defaultValue = "500",
            description = "how many questions a seed, 1 to 10000 (default: 500)")
    private int queries;

    @Option(names = "--depth", defaultValue = "1000", description = "how deep to look, 50 to 10000 (default: 1000)")
    private int depth;

    @Option(
            names = "--exhaustive",
            description = "also ranks all cities for each question, to see what the retrievers miss; takes far longer")
    private boolean exhaustive;

    @Option(names = "--json", paramLabel = "FILE", description = "also write the whole report there")
    private @Nullable Path json;

    private final Function<List<String>, ConfigurableApplicationContext> application;

    /** @param application starts the application with these further settings */
    public BacktestCommand(Function<List<String>, ConfigurableApplicationContext> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        var setup = new Setup(seeds, share, queries, depth, exhaustive);
        if (json != null) {
            ReportFile.requireWritable("--json", json);
        }
        var runs = new ArrayList<Findings>();
        for (var seed : setup.seeds()) {
            runs.add(run(setup, seed));
        }
        var report = Findings.report(setup, runs);
        System.out.println(QualityTable.of(report));
        if (json != null) {
            ReportFile.write(report, json);
        }
        return 0;
    }

    private Findings run(Setup setup, long seed) throws IOException {
        try (var atlas = HoldoutAtlas.hiding(setup.holdout(seed), application);
                var bar = new ProgressBar("Asking, seed " + seed, -1)) {
            var backtest = atlas.context().getBean(Backtest.class);
            return backtest.run(setup, seed, Progress.shownOn(bar)).toFuture().join();
        }
    }
}
