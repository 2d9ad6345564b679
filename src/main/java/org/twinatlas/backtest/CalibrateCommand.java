package org.twinatlas.backtest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.twinatlas.report.ReportFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Hides a part of the real partnerships in a temporary store, and learns from them how much each criterion counts. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = "Learns the weights of the criteria from real partnerships that it hides in a store of its own.")
public final class CalibrateCommand implements Callable<Integer> {

    @Option(
            names = "--seed",
            defaultValue = "21",
            description = "chooses what is hidden and drawn; not 1, 2 or 3 (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--holdout",
            defaultValue = "0.1",
            description = "share that is hidden, 0.01 to 0.5 (default: ${DEFAULT-VALUE})")
    private double share;

    @Option(
            names = "--questions",
            defaultValue = "3000",
            description = "how many to learn from, at most (default: ${DEFAULT-VALUE})")
    private int questions;

    @Option(
            names = "--validate",
            defaultValue = "1000",
            description = "how many others to judge the weights by, at most (default: ${DEFAULT-VALUE})")
    private int validate;

    @Option(
            names = "--cold-weight",
            defaultValue = "2.5",
            description = "how much a question counts whose partner has no other (default: ${DEFAULT-VALUE})")
    private double coldWeight;

    @Option(names = "--out", paramLabel = "FILE", description = "write the weights there, instead of printing them")
    private @Nullable Path out;

    private final Function<List<String>, ConfigurableApplicationContext> application;

    /** @param application starts the application with these further settings */
    public CalibrateCommand(Function<List<String>, ConfigurableApplicationContext> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        var plan = CalibrationPlan.of(seed, share, questions, validate, coldWeight);
        if (out != null) {
            ReportFile.requireWritable("--out", out);
        }
        try (var atlas = HoldoutAtlas.hiding(plan.holdout(), application)) {
            var report = learnt(atlas.context().getBean(Calibration.class), plan);
            System.out.println(CalibrationTable.of(report));
            if (out == null) {
                System.out.println(ReportFile.text(report));
            } else {
                ReportFile.write(report, out);
            }
            return 0;
        }
    }

    private static CalibrationReport learnt(Calibration calibration, CalibrationPlan plan) {
        try (var bar = new ProgressBar("Calibrating", plan.questions() + plan.validate())) {
            return calibration.run(plan, Progress.shownOn(bar)).toFuture().join();
        }
    }
}
