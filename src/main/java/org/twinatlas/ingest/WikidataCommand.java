package org.twinatlas.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds the partnerships that Wikidata knows, and what it knows of their end. */
@Command(
        name = "wikidata",
        mixinStandardHelpOptions = true,
        description = {
            "Adds partnerships from an answer of query.wikidata.org; the query stands in seed-data/README.md.",
            "Those that Wikidata alone knows count half, those that it says have ended count nothing. Where a current list "
                    + "names a partnership, the list is believed, and what Wikidata says is noted on it."
        })
final class WikidataCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "the answer, downloaded as CSV or JSON; several files where it was asked in parts")
    private List<Path> files = List.of();

    @Mixin
    private ImportRun run = new ImportRun();

    private final Function<List<String>, ConfigurableApplicationContext> application;

    WikidataCommand(Function<List<String>, ConfigurableApplicationContext> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        files.forEach(file -> PlainOrZipped.requireReadable(file, ".csv", ".json"));
        return run.of(files.stream().map(WikidataFile::new).toList(), "partnerships", application);
    }
}
