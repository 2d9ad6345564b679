package org.twinatlas.attachment;

import java.util.Arrays;
import java.util.List;

/** What a file is to its partnership, and so what it may be. */
public enum Purpose {
    /** What the parties have signed, kept as it came. */
    SIGNED_COPY("signed copy", "signed", "title", 200, FileKind.PDF, FileKind.PNG, FileKind.JPEG),
    /** A picture of an exchange, kept without what a camera writes into it. */
    PICTURE("picture", "pictures", "alt", 500, FileKind.PNG, FileKind.JPEG);

    private final String words;
    private final String folder;
    private final String titleField;
    private final int longestTitle;
    private final List<FileKind> kinds;

    Purpose(String words, String folder, String titleField, int longestTitle, FileKind... kinds) {
        this.words = words;
        this.folder = folder;
        this.titleField = titleField;
        this.longestTitle = longestTitle;
        this.kinds = List.of(kinds);
    }

    static Purpose of(String words) {
        return Arrays.stream(values())
                .filter(one -> one.words.equals(words))
                .findFirst()
                .orElseThrow();
    }

    /** As the graph has it, and sentences. */
    String words() {
        return words;
    }

    /** Where its files lie, below the data folder. */
    String folder() {
        return folder;
    }

    /** As its title is called in requests. */
    String titleField() {
        return titleField;
    }

    /** In characters. */
    int longestTitle() {
        return longestTitle;
    }

    List<FileKind> kinds() {
        return kinds;
    }
}
