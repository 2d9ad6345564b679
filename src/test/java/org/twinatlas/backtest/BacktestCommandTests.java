package org.twinatlas.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinatlas.problem.AtlasProblem;
import picocli.CommandLine;

/** With an application that only notes with which settings it was started. */
class BacktestCommandTests {

    private final List<List<String>> started = new ArrayList<>();
    private final StringWriter errors = new StringWriter();

    private static final class NotStarted extends RuntimeException {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --queries 0          | --queries is '0', but must be a whole number from 1 to 10,000.
                    --queries 10001      | --queries is '10001', but must be a whole number from 1 to 10,000.
                    --depth 49           | --depth is '49', but must be a whole number from 50 to 10,000.
                    --depth 10001        | --depth is '10001', but must be a whole number from 50 to 10,000.
                    --holdout 0          | --holdout is '0.0', but must be a number above 0 and to 0.5.
                    --holdout 0.51       | --holdout is '0.51', but must be a number above 0 and to 0.5.
                    --holdout NaN        | --holdout is 'NaN', but must be a number above 0 and to 0.5.
                    --seed 3 --seed 3    | --seed is '3, 3', but must be another number each time.
                    --json no/such/f.json | --json is 'no/such/f.json', but must be a file in a folder that exists.
                    """)
    void refusesWhatIsOutOfRangeInOneSentenceAndStartsNothing(String options, String sentence) {
        assertThat(run(options.split(" "))).isEqualTo(1);
        assertThat(errors.toString().strip()).isEqualTo(sentence);
        assertThat(started).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"--queries,many", "--depth,1.5", "--seed,x", "--holdout,tenth"})
    void refusesWhatIsNoNumber(String option, String value) {
        assertThat(run(option, value)).isEqualTo(2);
        assertThat(errors.toString()).contains("'" + value + "'").contains(option);
        assertThat(started).isEmpty();
    }

    @Test
    void startsAnEmbeddedStoreInAFolderOfItsOwn() {
        run("--seed", "7", "--holdout", "0.2");

        assertThat(started).hasSize(1);
        assertThat(started.getFirst())
                .contains(
                        "--spring.neo4j.uri=embedded", "--twin-atlas.holdout.seed=7", "--twin-atlas.holdout.share=0.2")
                .anyMatch(setting -> setting.matches("--twin-atlas\\.data=.*twin-atlas-holdout.*"));
    }

    @Test
    void leavesNoFolderWhereTheStartFails() {
        run();

        var store = started.getFirst().stream()
                .filter(setting -> setting.startsWith("--twin-atlas.data="))
                .map(setting -> Path.of(setting.split("=", 2)[1]))
                .findFirst();
        assertThat(store).hasValueSatisfying(folder -> assertThat(folder).doesNotExist());
    }

    @Test
    void hidesByTheFirstSeedWithoutASetting() {
        run();

        assertThat(started.getFirst()).contains("--twin-atlas.holdout.seed=1", "--twin-atlas.holdout.share=0.1");
    }

    private int run(String... options) {
        var line = new CommandLine(new BacktestCommand(settings -> {
            started.add(settings);
            throw new NotStarted();
        }));
        line.setErr(new PrintWriter(errors, true));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof AtlasProblem problem) {
                command.getErr().println(problem.sentence());
                return 1;
            }
            return 99;
        });
        return line.execute(options);
    }
}
