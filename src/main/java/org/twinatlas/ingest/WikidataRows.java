package org.twinatlas.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.twinatlas.problem.BadInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Reads the answer of query.wikidata.org, row by row, in each of the forms in which it can be downloaded: CSV and two of JSON. */
final class WikidataRows {

    private static final List<String> REQUIRED = List.of("a", "b", "asOf");
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * A row of the answer.
     *
     * @param line on which it begins
     * @param cells what stands in it, by the names of the columns
     */
    record Row(long line, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "").strip();
        }
    }

    private final Path path;

    WikidataRows(Path path) {
        this.path = path;
    }

    /** @throws BadInput if it is no such answer, or only the beginning of one */
    void read(InputStream content, Consumer<Row> rows) throws IOException {
        try {
            if (path.toString().endsWith(".json")) {
                readJson(content, rows);
            } else {
                readCsv(content, rows);
            }
        } catch (CsvParseException | JacksonException e) {
            throw BadInput.of("FILE", path, "a whole answer of query.wikidata.org: " + firstLine(e));
        }
    }

    private void readCsv(InputStream content, Consumer<Row> rows) throws IOException {
        var header = new ArrayList<String>();
        try (var records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            records.forEach(record -> {
                if (header.isEmpty()) {
                    header.addAll(record.getFields());
                    requireColumns(header);
                } else {
                    rows.accept(new Row(record.getStartingLineNumber(), cells(header, record.getFields())));
                }
            });
        }
        requireColumns(header);
    }

    private static Map<String, String> cells(List<String> header, List<String> fields) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < Math.min(header.size(), fields.size()); i++) {
            cells.put(header.get(i), fields.get(i));
        }
        return cells;
    }

    private void requireColumns(List<String> columns) {
        if (!columns.containsAll(REQUIRED)) {
            throw BadInput.of(
                    "FILE",
                    path,
                    "the answer to the query in seed-data/README.md, with the columns a, b and asOf (and aGeonames, "
                            + "bGeonames, start and end); it has " + (columns.isEmpty() ? "none" : columns));
        }
    }

    private void readJson(InputStream content, Consumer<Row> rows) {
        try (var parser = JSON.createParser(content)) {
            seekRows(parser);
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                var line = parser.currentTokenLocation().getLineNr();
                Map<?, ?> row = parser.readValueAs(Map.class);
                var cells = new HashMap<String, String>();
                row.forEach((column, value) -> cells.put(String.valueOf(column), text(value)));
                rows.accept(new Row(line, cells));
            }
        }
    }

    /** To the list of rows: the whole document, or {@code results.bindings} in it. */
    private void seekRows(JsonParser parser) {
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            var name = parser.currentName();
            if (token == JsonToken.START_ARRAY && (name == null || name.equals("bindings"))) {
                return;
            }
        }
        requireColumns(List.of());
    }

    /** The value itself, or what SPARQL's form wraps it in. */
    private static String text(Object value) {
        return String.valueOf(value instanceof Map<?, ?> typed ? typed.get("value") : value);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
