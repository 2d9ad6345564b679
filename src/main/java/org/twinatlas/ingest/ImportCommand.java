package org.twinatlas.ingest;

import java.util.List;
import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Adds files from elsewhere to the atlas; a command for each kind of file. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "KIND",
        description = {
            "Adds files to the atlas: cities from GeoNames, partnerships from Wikidata.",
            "It can be stopped and started again with the same files, and can run beside the server, whose API then answers "
                    + "that it is loading until the import has ended."
        })
public final class ImportCommand {

    /** A setting for commands that load data themselves, or need none. */
    public static final String LOADING_NOTHING = "--" + SeedRunner.LOADING + "=by-command";

    private ImportCommand() {}

    /** @param application starts the application with these further settings */
    public static CommandLine with(Function<List<String>, ConfigurableApplicationContext> application) {
        return new CommandLine(new ImportCommand())
                .addSubcommand(new GeoNamesCommand(application))
                .addSubcommand(new WikidataCommand(application));
    }
}
