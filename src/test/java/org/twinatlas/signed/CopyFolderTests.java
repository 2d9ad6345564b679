package org.twinatlas.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinatlas.problem.BadInput;

class CopyFolderTests {

    private static final byte[] CONTENT = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path data;

    private CopyFolder folder() {
        return new CopyFolder(new SignedProperties(data));
    }

    @Test
    void aFileIsReadAsItWasWritten() throws IOException {
        folder().write("a.1", CONTENT);
        assertThat(folder().read("a.1")).isEqualTo(CONTENT);
        try (var files = Files.list(data.resolve("signed"))) {
            assertThat(files).hasSize(1);
        }
        folder().delete("a.1");
        assertThatThrownBy(() -> folder().read("a.1")).isInstanceOf(CopyNotFound.class);
    }

    @Test
    void whatAKilledProcessLeftIsPutAside() throws IOException {
        folder().write("recorded.1", CONTENT);
        folder().write("unrecorded.2", CONTENT); // killed between the file and its record
        Files.write(data.resolve("signed/arriving123.tmp"), CONTENT); // killed while writing
        assertThat(folder().sweep(Set.of("recorded.1", "lost.3"))).isEqualTo(2);
        assertThat(folder().read("recorded.1")).isEqualTo(CONTENT);
        assertThatThrownBy(() -> folder().read("unrecorded.2")).isInstanceOf(CopyNotFound.class);
        assertThat(data.resolve("signed/unrecorded/unrecorded.2")).exists();
        assertThat(folder().sweep(Set.of("recorded.1"))).isZero();
    }

    @Test
    void theKindIsToldByTheContent() {
        assertThat(FileKind.of(CONTENT)).isEqualTo(FileKind.PDF);
        assertThat(FileKind.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}))
                .isEqualTo(FileKind.PNG);
        assertThat(FileKind.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}))
                .isEqualTo(FileKind.JPEG);
        assertThatThrownBy(() -> FileKind.of("<html><script>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("PDF, PNG or JPEG");
    }

    @Test
    void theHashIsSha256() {
        assertThat(CopyFolder.sha256(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
