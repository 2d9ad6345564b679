package org.twinatlas.ingest;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.twinatlas.problem.BadInput;

/** The rows that an import skips, as a table in a file, which stands there only if there are any. */
final class BadRowReport implements BadRows, AutoCloseable {

    private final Path path;
    private @Nullable CsvWriter csv;
    private long count;

    /** @throws BadInput if the file could not be written, before hours have been spent */
    BadRowReport(Path path) {
        this.path = path.toAbsolutePath();
        var folder = this.path.getParent();
        if (Files.isDirectory(path) || folder == null || !Files.isWritable(folder)) {
            throw BadInput.of("--bad-rows", path, "a file in a folder that can be written to");
        }
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw BadInput.of("--bad-rows", path, "a file that can be written (%s)".formatted(e.getMessage()));
        }
    }

    @Override
    public void add(BadRow row) {
        count++;
        table().writeRecord(row.file(), String.valueOf(row.line()), row.column(), row.reason());
    }

    private CsvWriter table() {
        if (csv == null) {
            try {
                csv = CsvWriter.builder().build(path);
                csv.writeRecord("file", "line", "column", "reason");
            } catch (IOException e) {
                throw new UncheckedIOException("%s cannot be written".formatted(path), e);
            }
        }
        return csv;
    }

    /** How many there are, and where to read them. */
    String sentence() {
        return switch ((int) Math.min(count, 2)) {
            case 0 -> "No row was skipped.";
            case 1 -> "One row was skipped; %s says why.".formatted(path);
            default -> String.format(Locale.ROOT, "%,d rows were skipped; %s says why of each.", count, path);
        };
    }

    @Override
    public void close() {
        if (csv != null) {
            try {
                csv.close();
            } catch (IOException e) {
                throw new UncheckedIOException("%s cannot be written".formatted(path), e);
            }
        }
    }
}
