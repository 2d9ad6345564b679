package org.twinatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinatlas.problem.BadInput;

class BadRowReportTests {

    @TempDir
    private Path folder;

    @Test
    void listsWhatWasSkippedAndWhy() {
        var file = folder.resolve("bad.csv");
        try (var report = new BadRowReport(file)) {
            report.add(new BadRow("AD.txt", 7, "population", "'many', but must be a whole number"));
            assertThat(report.sentence()).isEqualTo("One row was skipped; %s says why.".formatted(file));
        }
        assertThat(file).content().isEqualToNormalizingNewlines("""
                file,line,column,reason
                AD.txt,7,population,"'many', but must be a whole number"
                """);
    }

    @Test
    void withoutBadRowsThereIsNoFile() {
        try (var report = new BadRowReport(folder.resolve("bad.csv"))) {
            assertThat(report.sentence()).isEqualTo("No row was skipped.");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatCannotBeWrittenIsRefusedAtOnce() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> new BadRowReport(folder.resolve("nowhere/bad.csv")))
                .withMessageContaining("--bad-rows");
    }
}
