package org.twinatlas.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The files of attachments, a folder for each purpose. A file takes its name only when it is whole and on the disk,
 * and it is recorded after that: a process that is killed leaves a file without a record at worst, which {@link #sweep} puts aside.
 */
@Component
class AttachmentFolder {

    private final Path data;

    AttachmentFolder(AttachmentProperties properties) {
        this.data = properties.data();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void write(FileName name, byte[] content) {
        var folder = folder(name.purpose());
        try {
            Files.createDirectories(folder);
            var arriving = Files.createTempFile(folder, "arriving", null);
            try (var file = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            }
            Files.move(arriving, data.resolve(name.path()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("An attachment cannot be stored in " + folder, e);
        }
    }

    /** @throws AttachmentNotFound if the file is not there */
    byte[] read(FileName name) {
        try {
            return Files.readAllBytes(data.resolve(name.path()));
        } catch (NoSuchFileException absent) {
            throw AttachmentNotFound.of(name.purpose());
        } catch (IOException e) {
            throw new UncheckedIOException("An attachment cannot be read in " + folder(name.purpose()), e);
        }
    }

    void delete(FileName name) {
        try {
            Files.deleteIfExists(data.resolve(name.path()));
        } catch (IOException e) {
            throw new UncheckedIOException("An attachment cannot be deleted in " + folder(name.purpose()), e);
        }
    }

    /**
     * Puts files aside that no record knows, into {@code unrecorded}: they are not deleted, because the records may be those of
     * another database, to which somebody has connected by mistake.
     *
     * @return how many
     */
    int sweep(Purpose purpose, Set<FileName> recorded) {
        var folder = folder(purpose);
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        var known = recorded.stream().map(name -> data.resolve(name.path())).collect(Collectors.toSet());
        try (var files = Files.list(folder)) {
            var unknown = files.filter(Files::isRegularFile)
                    .filter(file -> !known.contains(file))
                    .toList();
            for (var file : unknown) {
                var aside = Files.createDirectories(folder.resolve("unrecorded"));
                Files.move(file, aside.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            return unknown.size();
        } catch (IOException e) {
            throw new UncheckedIOException("The attachments cannot be looked through in " + folder, e);
        }
    }

    private Path folder(Purpose purpose) {
        return data.resolve(purpose.folder());
    }
}
