package org.twinatlas.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;
import org.twinatlas.problem.BadInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds the populated places of GeoNames as cities. */
@Command(
        name = "geonames",
        mixinStandardHelpOptions = true,
        description = {
            "Adds the populated places of a GeoNames table as cities.",
            "Cities that the atlas has keep what its own tables say of them."
        })
final class GeoNamesCommand implements Callable<Integer> {

    private static final long MOST = 1_000_000;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "from download.geonames.org/export/dump: cities500.zip, allCountries.zip, or unpacked as .txt")
    private List<Path> files = List.of();

    @Option(
            names = "--min-population",
            defaultValue = "500",
            description = "passes over smaller places, which hardly ever have a partner; "
                    + "0 takes also those of unknown population (default: ${DEFAULT-VALUE})")
    private long minPopulation;

    @Mixin
    private ImportRun run = new ImportRun();

    private final Function<List<String>, ConfigurableApplicationContext> application;

    GeoNamesCommand(Function<List<String>, ConfigurableApplicationContext> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        if (minPopulation < 0 || minPopulation > MOST) {
            throw BadInput.of("--min-population", minPopulation, "a whole number from 0 to 1,000,000");
        }
        files.forEach(file -> PlainOrZipped.requireReadable(file, ".txt", ".zip"));
        return run.of(
                files.stream()
                        .map(file -> new GeoNamesFile(file, minPopulation))
                        .toList(),
                "cities",
                application);
    }
}
