package org.twinatlas.backtest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Seed tables with a part of the cities, and of each table the rows on these; small enough to load in seconds. */
public final class SmallSeed {

    private static final Path SEED = Path.of("seed-data");
    private static final Set<String> PAIRS_OF_CITIES = Set.of("partnerships.csv.gz", "namesakes.csv");

    /** One partnership of so many gives its two cities, so that few areas have more than one or two ties. */
    private static final int EVERY = 30;

    private final Set<String> cities = new HashSet<>();

    /** @param further ids of cities that are to be in it too */
    public SmallSeed(Long... further) {
        Stream.of(further).map(String::valueOf).forEach(cities::add);
        var partnerships = rows(SEED.resolve("partnerships.csv.gz"));
        for (int i = 1; i < partnerships.size(); i += EVERY) {
            cities.addAll(partnerships.get(i).getFields().subList(0, 2));
        }
    }

    /** A pair of cities, the one with the smaller id first. */
    public record Pair(long a, long b) {}

    /** @param registered which partnerships are to be in it */
    public void write(Path folder, Predicate<Pair> registered) throws IOException {
        Files.createDirectories(folder);
        try (var tables = Files.list(SEED)) {
            for (var table :
                    tables.filter(file -> file.toString().contains(".csv")).toList()) {
                write(table, folder.resolve(table.getFileName()), registered);
            }
        }
    }

    private void write(Path table, Path copy, Predicate<Pair> registered) throws IOException {
        var rows = rows(table);
        var places = places(table, rows.getFirst().getFields());
        try (var csv = CsvWriter.builder().build(new OutputStreamWriter(written(copy), StandardCharsets.UTF_8))) {
            for (int i = 0; i < rows.size(); i++) {
                var cells = rows.get(i).getFields();
                if (i == 0
                        || places.stream().allMatch(place -> cities.contains(cells.get(place)))
                                && (!isPartnerships(table) || registered.test(pair(cells)))) {
                    csv.writeRecord(cells);
                }
            }
        }
    }

    /** The columns of a table that hold cities. */
    private static List<Integer> places(Path table, List<String> header) {
        var file = table.getFileName().toString();
        if (file.equals("cities.csv.gz") || PAIRS_OF_CITIES.contains(file)) {
            return file.equals("cities.csv.gz") ? List.of(0) : List.of(0, 1);
        }
        return IntStream.range(0, header.size())
                .filter(place -> header.get(place).equals("city"))
                .boxed()
                .toList();
    }

    private static boolean isPartnerships(Path table) {
        return table.endsWith("partnerships.csv.gz");
    }

    private static Pair pair(List<String> cells) {
        return new Pair(Long.parseLong(cells.get(0)), Long.parseLong(cells.get(1)));
    }

    private static List<CsvRecord> rows(Path table) {
        try (var csv = CsvReader.builder().ofCsvRecord(new InputStreamReader(read(table), StandardCharsets.UTF_8));
                Stream<CsvRecord> rows = csv.stream()) {
            return rows.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream read(Path table) throws IOException {
        var content = Files.newInputStream(table);
        return table.toString().endsWith(".gz") ? new GZIPInputStream(content) : content;
    }

    private static OutputStream written(Path table) throws IOException {
        var content = Files.newOutputStream(table);
        return table.toString().endsWith(".gz") ? new GZIPOutputStream(content) : content;
    }
}
