package org.twinatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinatlas.problem.AtlasProblem;
import picocli.CommandLine;

/** What is wrong on the command line is told before anything is started. */
class ImportCommandTests {

    private static final int NOT_UNDERSTOOD = 2;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theHelpNamesTheKinds() {
        assertThat(execute("--help")).isZero();
        assertThat(out.toString()).contains("geonames", "wikidata");
    }

    @Test
    void theHelpOfAKindNamesItsOptions() {
        assertThat(execute("geonames", "--help")).isZero();
        assertThat(out.toString()).contains("FILE...", "--min-population", "--bad-rows");
    }

    @Test
    void withoutAKindItIsNotUnderstood() {
        assertThat(execute()).isEqualTo(NOT_UNDERSTOOD);
        assertThat(err.toString()).contains("Missing required subcommand");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThat(execute("geonames", folder.resolve("none.txt").toString())).isOne();
        assertThat(err.toString()).contains("none.txt', but must be a file that exists and can be read");
    }

    @Test
    void aFileOfAnotherKindIsTold() throws IOException {
        var file = Files.writeString(folder.resolve("table.xlsx"), "");
        assertThat(execute("wikidata", file.toString())).isOne();
        assertThat(err.toString()).contains("a file whose name ends in .csv or .json");
    }

    @Test
    void anIllegalPopulationIsTold() throws IOException {
        var file = Files.writeString(folder.resolve("AD.txt"), "");
        assertThat(execute("geonames", file.toString(), "--min-population=-1")).isOne();
        assertThat(err.toString())
                .contains("--min-population is '-1', but must be a whole number from 0 to 1,000,000.");
    }

    private int execute(String... arguments) {
        return ImportCommand.with(further -> {
                    throw new IllegalStateException("nothing is started in this test");
                })
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler((failure, line, parsed) -> told(failure, line))
                .execute(arguments);
    }

    private static int told(Exception failure, CommandLine line) throws Exception {
        if (failure instanceof AtlasProblem problem) {
            line.getErr().println(problem.sentence());
            return 1;
        }
        throw failure;
    }
}
