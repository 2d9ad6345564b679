package org.twinatlas.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.twinatlas.problem.BadInput;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where a command leaves what it has found, as JSON. */
public final class ReportFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReportFile() {}

    /**
     * Refuses, before minutes have been spent, a file that could not be written after them.
     *
     * @param option that names the file
     * @throws BadInput if its folder does not exist or cannot be written to, or it is a folder itself
     */
    public static void requireWritable(String option, Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
            throw BadInput.of(option, file, "a file in a folder that exists");
        }
        if (!Files.isWritable(folder)) {
            throw BadInput.of(option, file, "a file in a folder that can be written to");
        }
    }

    public static String text(Object report) {
        return JSON.writeValueAsString(report);
    }

    public static void write(Object report, Path file) {
        try {
            Files.writeString(file, text(report) + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written".formatted(file), e);
        }
    }
}
