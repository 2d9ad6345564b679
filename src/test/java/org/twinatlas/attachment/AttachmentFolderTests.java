package org.twinatlas.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twinatlas.problem.BadInput;

class AttachmentFolderTests {

    private static final byte[] CONTENT = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path data;

    private AttachmentFolder folder() {
        return new AttachmentFolder(new AttachmentProperties(data, 100));
    }

    private static FileName name(Purpose purpose, String id) {
        return new FileName(purpose, "a", id);
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsReadAsItWasWritten(Purpose purpose) throws IOException {
        var name = name(purpose, "1");
        folder().write(name, CONTENT);
        assertThat(folder().read(name)).isEqualTo(CONTENT);
        try (var files = Files.list(data.resolve(purpose.folder()))) {
            assertThat(files).hasSize(1);
        }
        folder().delete(name);
        assertThatThrownBy(() -> folder().read(name)).isInstanceOf(AttachmentNotFound.class);
    }

    @ParameterizedTest
    @EnumSource
    void whatAKilledProcessLeftIsPutAside(Purpose purpose) throws IOException {
        var recorded = name(purpose, "1");
        var unrecorded = name(purpose, "2");
        folder().write(recorded, CONTENT);
        folder().write(unrecorded, CONTENT); // killed between the file and its record
        Files.write(data.resolve(purpose.folder()).resolve("arriving123.tmp"), CONTENT); // killed while writing
        assertThat(folder().sweep(purpose, Set.of(recorded, name(purpose, "lost"))))
                .isEqualTo(2);
        assertThat(folder().read(recorded)).isEqualTo(CONTENT);
        assertThatThrownBy(() -> folder().read(unrecorded)).isInstanceOf(AttachmentNotFound.class);
        assertThat(data.resolve(purpose.folder()).resolve("unrecorded/a.2")).exists();
        assertThat(folder().sweep(purpose, Set.of(recorded))).isZero();
    }

    @Test
    void theKindIsToldByTheContent() {
        var legal = Purpose.SIGNED_COPY.kinds();
        assertThat(FileKind.of(CONTENT, legal)).isEqualTo(FileKind.PDF);
        assertThat(FileKind.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, legal))
                .isEqualTo(FileKind.PNG);
        assertThat(FileKind.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}, legal))
                .isEqualTo(FileKind.JPEG);
        assertThatThrownBy(() -> FileKind.of("<html><script>".getBytes(StandardCharsets.UTF_8), legal))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("a PDF, PNG or JPEG file");
        assertThatThrownBy(() -> FileKind.of(CONTENT, Purpose.PICTURE.kinds()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("'application/pdf', but must be a PNG or JPEG file");
    }

    @Test
    void theHashIsSha256() {
        assertThat(AttachmentFolder.sha256(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
