package org.twinatlas.document;

import java.util.regex.Pattern;

/** Makes Markdown show a value letter by letter, in one line, so that nothing in a name can become markup. */
final class MarkdownEscaper {

    /** CommonMark 0.31, 2.4: any ASCII punctuation character may be escaped with a backslash. */
    private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    /** Control characters, halves of characters, and what turns the direction of the text around it. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private MarkdownEscaper() {}

    static String escape(String value) {
        var line = SPACE.matcher(value).replaceAll(" ").strip();
        var printable = UNPRINTABLE.matcher(line).replaceAll("");
        return PUNCTUATION.matcher(printable).replaceAll("\\\\$0");
    }
}
