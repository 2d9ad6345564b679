package org.twinatlas.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A table as GeoNames publishes it, of made-up places in Portugal. */
final class GeoNamesTable {

    private static final String LINE =
            "%d\t%s\t%s\t%s\t%.4f\t%.4f\tP\tPPL\tPT\t\t%s\t\t\t\t%d\t\t120\tEurope/Lisbon\t2026-03-05";

    private final List<String> lines = new ArrayList<>();

    static String place(long id, String name, String otherNames, String admin1, int population) {
        var lat = 38 + id % 97 / 40.0;
        var lng = -8.5 + id % 89 / 60.0;
        return String.format(Locale.ROOT, LINE, id, name, name, otherNames, lat, lng, admin1, population);
    }

    GeoNamesTable with(String line) {
        lines.add(line);
        return this;
    }

    /** So many places, from this id on. */
    GeoNamesTable withPlaces(long firstId, int number) {
        for (int i = 0; i < number; i++) {
            with(place(firstId + i, "Aldeia Nova " + i, "", "14", 600 + i));
        }
        return this;
    }

    Path writtenTo(Path file) throws IOException {
        return Files.write(file, lines);
    }

    Path zippedTo(Path file) throws IOException {
        try (var archive = new ZipOutputStream(Files.newOutputStream(file))) {
            archive.putNextEntry(new ZipEntry("PT.txt"));
            archive.write((String.join(System.lineSeparator(), lines) + System.lineSeparator())
                    .getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
