package org.twinatlas.coverage;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.twinatlas.problem.BadInput;
import org.twinatlas.report.ReportFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how often each region stands in the lists of others. */
@Command(
        name = "exposure",
        mixinStandardHelpOptions = true,
        description =
                "Measures how often the cities of each region stand in the lists of others, and what reach does to it.")
public final class ExposureCommand implements Callable<Integer> {

    private static final int MOST_ASKERS = 5_000;

    @Option(names = "--seed", defaultValue = "1", description = "draws the cities (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--askers",
            defaultValue = "300",
            description = "how many cities are asked for, 1 to 5000 (default: ${DEFAULT-VALUE})")
    private int askers;

    @Option(names = "--json", description = "also writes the report to this file")
    private @Nullable Path json;

    private final Supplier<ConfigurableApplicationContext> application;

    /** @param application starts what the command needs, when it is run and not only asked for its help */
    public ExposureCommand(Supplier<ConfigurableApplicationContext> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        if (askers < 1 || askers > MOST_ASKERS) {
            throw BadInput.of("--askers", askers, "a whole number from 1 to " + MOST_ASKERS);
        }
        if (json != null) {
            ReportFile.requireWritable("--json", json);
        }
        try (var context = application.get();
                var bar = new ProgressBar("lists", Exposure.lists(askers))) {
            var exposure = context.getBean(Exposure.class);
            var report = exposure.measure(seed, askers, bar::stepTo).toFuture().join();
            System.out.println(ReportFile.text(report));
            if (json != null) {
                ReportFile.write(report, json);
            }
            return 0;
        }
    }
}
