package org.twinatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinatlas.problem.BadInput;

class PlainOrZippedTests {

    @TempDir
    private Path folder;

    @Test
    void readsTheOneTableOfAnArchive() throws IOException {
        try (var content = PlainOrZipped.open(zip("readme.txt", "AD.txt"), ".txt")) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("content of AD.txt");
        }
    }

    @Test
    void anArchiveWithTwoTablesIsRefused() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> PlainOrZipped.open(zip("AD.txt", "FR.txt"), ".txt"))
                .withMessageContaining("a zip archive with one .txt file; it has 2");
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("torn.zip"), "no archive");
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> PlainOrZipped.open(file, ".txt"))
                .withMessageContaining("a whole zip archive");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> PlainOrZipped.open(folder.resolve("none.txt"), ".txt"))
                .withMessageContaining("none.txt', but must be a file that exists and can be read");
    }

    private Path zip(String... names) throws IOException {
        var file = folder.resolve("archive.zip");
        try (var archive = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var name : names) {
                archive.putNextEntry(new ZipEntry(name));
                archive.write(("content of " + name).getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
