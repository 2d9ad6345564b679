package org.twinatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinatlas.problem.AtlasProblem;
import picocli.CommandLine;

/** Where starting anything fails the test. */
class BenchCommandTests {

    private final StringWriter errors = new StringWriter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --rounds 0           | --rounds is '0', but must be a whole number from 1 to 20.
                    --rounds 21          | --rounds is '21', but must be a whole number from 1 to 20.
                    --requests 4         | --requests is '4', but must be a whole number from 5 to 2000.
                    --requests 2001      | --requests is '2001', but must be a whole number from 5 to 2000.
                    --naive -1           | --naive is '-1', but must be a whole number from 0 to 200.
                    --naive 201          | --naive is '201', but must be a whole number from 0 to 200.
                    --exhaustive 501     | --exhaustive is '501', but must be a whole number from 0 to 500.
                    --warm-up 301        | --warm-up is '301', but must be a whole number from 0 to 300.
                    --most-seconds 4     | --most-seconds is '4', but must be a whole number from 5 to 600.
                    --clients 0          | --clients is '0', but must be 1 to 8 different whole numbers from 1 to 128, such as 1,4,16.
                    --clients 129        | --clients is '129', but must be 1 to 8 different whole numbers from 1 to 128, such as 1,4,16.
                    --clients 4,4        | --clients is '4,4', but must be 1 to 8 different whole numbers from 1 to 128, such as 1,4,16.
                    --report no/such/f.json | --report is 'no/such/f.json', but must be a file in a folder that exists.
                    --url http://example.org:8080 | --url is 'http://example.org:8080', but must be the http address of a server on this machine, such as http://127.0.0.1:8080.
                    """)
    void refusesWhatIsOutOfRangeInOneSentenceAndStartsNothing(String options, String sentence) {
        assertThat(run(options.split(" "))).isEqualTo(1);
        assertThat(errors.toString().strip()).isEqualTo(sentence);
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThat(run("--rounds", "many")).isEqualTo(2);
        assertThat(errors.toString()).contains("--rounds").contains("many");
    }

    private int run(String... options) {
        var line = new CommandLine(new BenchCommand(
                "none",
                further -> {
                    throw new IllegalStateException("nothing is started in this test");
                },
                () -> {
                    throw new IllegalStateException("nothing is started in this test");
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
