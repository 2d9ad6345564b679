package org.twinatlas.ingest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twinatlas.problem.AtlasProblem;

/** A table with rows that cannot be loaded; nothing of it has been. */
final class BadTable extends AtlasProblem {

    private static final int SHOWN = 20;

    private final transient List<BadRow> rows;

    BadTable(String file, List<BadRow> rows) {
        super(Kind.BAD_INPUT, "bad-table", sentence(file, rows), Map.of("file", file, "badRows", rows.size()));
        this.rows = List.copyOf(rows);
    }

    private static String sentence(String file, List<BadRow> rows) {
        var shown = rows.stream().limit(SHOWN).map(BadRow::toString).collect(Collectors.joining("\n  ", "\n  ", ""));
        var more = rows.size() > SHOWN ? "\n  and %d more".formatted(rows.size() - SHOWN) : "";
        return "Nothing of %s was loaded, because %d of its rows cannot be read:".formatted(file, rows.size())
                + shown
                + more;
    }

    List<BadRow> rows() {
        return rows;
    }
}
