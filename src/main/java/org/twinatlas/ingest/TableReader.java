package org.twinatlas.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads tables in the order in which they refer to each other, each whole or not at all. */
final class TableReader {

    /** Rows of another length are let through, to be reported with all the other bad ones. */
    private static final CsvReader.CsvReaderBuilder FORMAT =
            CsvReader.builder().allowExtraFields(true).allowMissingFields(true);

    private final Map<String, Set<String>> keys = new HashMap<>();

    /**
     * The rows of a table, ready to be loaded.
     *
     * @throws BadTable with every row that is wrong, if any is
     */
    List<Map<String, Object>> read(Table table, InputStream content) throws IOException {
        var reading = new Reading(table);
        var plain = table.file().endsWith(".gz") ? new GZIPInputStream(content) : content;
        try (var records = FORMAT.ofCsvRecord(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            records.forEach(reading::add);
        } catch (CsvParseException e) {
            reading.rejectRest(e);
        }
        reading.checkHeaderSeen();
        if (!reading.bad.isEmpty()) {
            throw new BadTable(table.file(), reading.bad);
        }
        keys.put(table.name(), reading.seen);
        return reading.rows;
    }

    private final class Reading {
        private final Table table;
        private final List<Map<String, Object>> rows = new ArrayList<>();
        private final List<BadRow> bad = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private boolean headerSeen;
        private long lastLine;

        Reading(Table table) {
            this.table = table;
        }

        void add(CsvRecord record) {
            lastLine = record.getStartingLineNumber();
            if (!headerSeen) {
                headerSeen = true;
                checkHeader(record);
            } else if (record.getFieldCount() != table.columns().size()) {
                reject(
                        record,
                        "(all)",
                        "%d cells, but the header has %d"
                                .formatted(
                                        record.getFieldCount(), table.columns().size()));
            } else {
                addRow(record);
            }
        }

        /** Past a quote that does not close where it should, nobody can tell where a row begins. */
        void rejectRest(CsvParseException failure) {
            headerSeen = true;
            bad.add(new BadRow(table.file(), lastLine + 1, "(all)", "cannot be read: " + failure.getMessage()));
        }

        void checkHeaderSeen() {
            if (!headerSeen) {
                bad.add(new BadRow(table.file(), 1, "(all)", "the file is empty, but must begin with its header"));
            }
        }

        private void checkHeader(CsvRecord record) {
            if (!record.getFields().equals(table.header())) {
                reject(record, "(all)", "the header must be " + String.join(",", table.header()));
            }
        }

        private void addRow(CsvRecord record) {
            var row = new LinkedHashMap<String, Object>();
            var before = bad.size();
            for (int i = 0; i < table.columns().size(); i++) {
                addCell(record, table.columns().get(i), record.getField(i), row);
            }
            if (bad.size() > before) {
                return;
            }
            if (!seen.add(table.keyOf(row))) {
                reject(
                        record,
                        String.join("+", table.key()),
                        "'%s' stands in the table twice".formatted(table.keyOf(row)));
            } else {
                rows.add(table.completed().apply(row));
            }
        }

        private void addCell(CsvRecord record, Column column, String text, Map<String, Object> row) {
            if (text.isEmpty()) {
                if (column.required()) {
                    reject(
                            record,
                            column.name(),
                            "empty, but must be " + column.form().legal());
                } else if (column.form().whenEmpty() != null) {
                    row.put(column.name(), column.form().whenEmpty());
                }
                return;
            }
            var value = column.form().read().apply(text);
            if (value == null) {
                reject(
                        record,
                        column.name(),
                        "'%s', but must be %s".formatted(text, column.form().legal()));
                return;
            }
            unresolved(column, value)
                    .forEach(key -> reject(
                            record,
                            column.name(),
                            "'%s' is not in %s".formatted(key, String.join(" or ", column.references()))));
            row.put(column.name(), value);
        }

        private void reject(CsvRecord record, String column, String reason) {
            bad.add(new BadRow(table.file(), record.getStartingLineNumber(), column, reason));
        }
    }

    private List<String> unresolved(Column column, Object value) {
        var tables = column.references();
        if (tables == null) {
            return List.of();
        }
        var values = value instanceof Collection<?> several ? several : List.of(value);
        return values.stream()
                .map(String::valueOf)
                .filter(key -> !isKnown(tables, key))
                .toList();
    }

    private boolean isKnown(Set<String> tables, @Nullable String key) {
        return tables.stream()
                .anyMatch(table -> keys.getOrDefault(table, Set.of()).contains(key));
    }
}
