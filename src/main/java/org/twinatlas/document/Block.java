package org.twinatlas.document;

import java.util.List;

/** A part of a document, from top to bottom. */
sealed interface Block {

    /** @param level 1 for the title */
    record Heading(int level, Text text) implements Block {}

    record Paragraph(Text text) implements Block {}

    record Items(boolean numbered, List<Text> entries) implements Block {}

    /** A table whose rows are all as long as its header. */
    record Grid(List<Text> header, List<List<Text>> rows) implements Block {}
}
