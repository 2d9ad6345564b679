package org.twinatlas.signed;

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
import org.springframework.stereotype.Component;

/**
 * The files of signed copies, each named by its hash and its id. A file takes its name only when it is whole and on the disk,
 * and it is recorded after that: a process that is killed leaves a file without a record at worst, which {@link #sweep} puts aside.
 */
@Component
class CopyFolder {

    private final Path folder;

    CopyFolder(SignedProperties properties) {
        this.folder = properties.data().resolve("signed");
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String name(String sha256, String id) {
        return sha256 + "." + id;
    }

    void write(String name, byte[] content) {
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
            Files.move(arriving, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("A signed copy cannot be stored in " + folder, e);
        }
    }

    /** @throws CopyNotFound if the file is not there */
    byte[] read(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (NoSuchFileException absent) {
            throw new CopyNotFound();
        } catch (IOException e) {
            throw new UncheckedIOException("A signed copy cannot be read in " + folder, e);
        }
    }

    void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("A signed copy cannot be deleted in " + folder, e);
        }
    }

    /**
     * Puts files aside that no record knows, into {@code unrecorded}: they are not deleted, because the records may be those of
     * another database, to which somebody has connected by mistake.
     *
     * @return how many
     */
    int sweep(Set<String> recorded) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var files = Files.list(folder)) {
            var unknown = files.filter(Files::isRegularFile)
                    .filter(file -> !recorded.contains(file.getFileName().toString()))
                    .toList();
            for (var file : unknown) {
                var aside = Files.createDirectories(folder.resolve("unrecorded"));
                Files.move(file, aside.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            return unknown.size();
        } catch (IOException e) {
            throw new UncheckedIOException("The signed copies cannot be looked through in " + folder, e);
        }
    }
}
