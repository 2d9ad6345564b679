package org.twinatlas.ingest;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.twinatlas.graph.CypherQuery;

/**
 * One table of the seed data: its file, what may stand in it, and the query that loads it.
 *
 * @param name the file's name without ending, with _ for -, which is also its query's: {@code cypher/ingest/NAME.cypher}
 * @param file the file's name
 * @param key the columns that together tell a row from every other
 * @param columns the header row
 * @param completed adds to a row what follows from it
 * @param load takes {@code $rows}
 */
record Table(
        String name,
        String file,
        List<String> key,
        List<Column> columns,
        UnaryOperator<Map<String, Object>> completed,
        CypherQuery load) {

    /** A table whose file ends in {@code .csv} or {@code .csv.gz}. */
    static Table of(String file, List<String> key, Column... columns) {
        var name = file.substring(0, file.indexOf('.')).replace('-', '_');
        var load = CypherQuery.named("ingest/" + name);
        return new Table(name, file, key, List.of(columns), UnaryOperator.identity(), load);
    }

    Table completedBy(UnaryOperator<Map<String, Object>> completed) {
        return new Table(name, file, key, columns, completed, load);
    }

    /** The key of a row, as other tables refer to it. */
    String keyOf(Map<String, Object> row) {
        return key.stream().map(column -> String.valueOf(row.get(column))).collect(Collectors.joining("|"));
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }
}
