package org.twinatlas.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A document in its final words.
 *
 * @param languages one, or two that stand side by side
 * @param rows from top to bottom
 */
record Page(String title, List<DocumentLanguage> languages, List<Row> rows) {

    /** One block over the whole width, or one for each language; a language may have nothing in a row. */
    record Row(List<List<Block>> columns) {

        static Row wide(Block block) {
            return new Row(List.of(List.of(block)));
        }

        boolean isWide() {
            return columns.size() == 1;
        }

        /** Whether it has headings only. */
        boolean isHeading() {
            return columns.stream().flatMap(List::stream).allMatch(Block.Heading.class::isInstance);
        }

        /** The same row with further blocks below. */
        Row with(List<Block> left, List<Block> right) {
            return new Row(List.of(joined(columns.getFirst(), left), joined(columns.getLast(), right)));
        }

        private static List<Block> joined(List<Block> above, List<Block> below) {
            return Stream.concat(above.stream(), below.stream()).toList();
        }
    }
}
