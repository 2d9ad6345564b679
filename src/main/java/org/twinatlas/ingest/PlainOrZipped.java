package org.twinatlas.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.twinatlas.problem.BadInput;

/** The content of a file, or of the one table in a zip archive. */
final class PlainOrZipped {

    private PlainOrZipped() {}

    /**
     * @param ending of the table within an archive, such as {@code .txt}; a readme beside it is passed over
     * @throws BadInput if the file cannot be read, or the archive has no such table, or several
     */
    static InputStream open(Path path, String ending) {
        requireReadable(path);
        try {
            return path.toString().endsWith(".zip") ? unzipped(path, ending) : Files.newInputStream(path);
        } catch (ZipException e) {
            throw BadInput.of("FILE", path, "a whole zip archive (%s)".formatted(e.getMessage()));
        } catch (IOException e) {
            throw BadInput.of("FILE", path, "a file that can be read (%s)".formatted(e.getMessage()));
        }
    }

    /** @throws BadInput if there is no such file, or its name has none of these endings */
    static void requireReadable(Path path, String... endings) {
        if (endings.length > 0 && Stream.of(endings).noneMatch(path.toString()::endsWith)) {
            throw BadInput.of("FILE", path, "a file whose name ends in " + String.join(" or ", endings));
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw BadInput.of("FILE", path, "a file that exists and can be read");
        }
    }

    private static InputStream unzipped(Path path, String ending) throws IOException {
        var archive = new ZipFile(path.toFile());
        var tables = archive.stream()
                .filter(entry -> entry.getName().endsWith(ending))
                .filter(entry -> !entry.getName().equalsIgnoreCase("readme.txt"))
                .toList();
        if (tables.size() != 1) {
            archive.close();
            throw BadInput.of(
                    "FILE", path, "a zip archive with one %s file; it has %d".formatted(ending, tables.size()));
        }
        return new FilterInputStream(archive.getInputStream(tables.getFirst())) {
            @Override
            public void close() throws IOException {
                super.close();
                archive.close();
            }
        };
    }
}
