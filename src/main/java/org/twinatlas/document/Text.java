package org.twinatlas.document;

import java.util.List;
import java.util.stream.Collectors;

/** Words of one paragraph, one entry or one cell. */
record Text(List<Run> runs) {

    /** A new line within a paragraph. */
    static final String NEW_LINE = "\n";

    Text {
        runs = List.copyOf(runs);
    }

    /** Words that look alike. */
    record Run(String words, boolean bold, boolean italic) {}

    String plain() {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }
}
