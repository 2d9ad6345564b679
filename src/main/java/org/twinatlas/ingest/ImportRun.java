package org.twinatlas.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;

/** What the kinds of import have in common: starts the application, imports, prints what came of it. */
final class ImportRun {

    @Option(
            names = "--bad-rows",
            paramLabel = "FILE",
            defaultValue = "import-bad-rows.csv",
            description = "where to list the rows that are skipped, and why (default: ${DEFAULT-VALUE})")
    private Path badRows = Path.of("import-bad-rows.csv");

    int of(
            List<? extends FileImport> files,
            String created,
            Function<List<String>, ConfigurableApplicationContext> application) {
        try (var report = new BadRowReport(badRows);
                var context = application.apply(List.of(ImportCommand.LOADING_NOTHING))) {
            var imports = context.getBean(FileImports.class);
            var imported = imports.run(files, report);
            imported.forEach(file -> System.out.printf(
                    Locale.ROOT,
                    "%s: %,d rows loaded; %s that the atlas did not have: %,d.%n",
                    file.file(),
                    file.rows(),
                    created,
                    file.created()));
            if (imported.isEmpty()) {
                System.out.println("The atlas holds all of it already; nothing was changed.");
            } else {
                System.out.println(report.sentence());
            }
            System.out.printf("Data version %s.%n", imports.dataVersion());
            return 0;
        }
    }
}
