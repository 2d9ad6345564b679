package org.twinatlas.document;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import java.io.StringReader;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text with placeholders: Markdown with Mustache's {@code {{name}}} and {@code {{#section}}}. Values go in as plain words,
 * whatever signs they are made of.
 *
 * @param file its folder and name, for messages
 */
record Template(String file, String text) {

    private static final Pattern RAW = Pattern.compile("\\{\\{\\s*[{&]");
    private static final Pattern TITLE = Pattern.compile("\\A# (.+)\\R");
    private static final Pattern LINE = Pattern.compile("line[ :]*(\\d+)");

    Template {
        var raw = RAW.matcher(text);
        if (raw.find()) {
            throw BrokenTemplate.at(
                    file,
                    1
                            + (int) text.substring(0, raw.start())
                                    .chars()
                                    .filter(sign -> sign == '\n')
                                    .count(),
                    "a value is taken in as markup; write it with two braces, {{name}}");
        }
    }

    /** The title, which is the same for all cities. */
    String title() {
        var title = TITLE.matcher(text);
        if (!title.find() || title.group(1).contains("{{")) {
            throw BrokenTemplate.at(file, 1, "it must begin with a title, '# Title', without placeholders");
        }
        return title.group(1).strip();
    }

    /** Whether it takes in the shared text with this name, as {@code {{>name}}}. */
    boolean includes(String name) {
        return Pattern.compile("\\{\\{>\\s*" + name + "\\s*\\}\\}")
                .matcher(text)
                .find();
    }

    /**
     * The text with its placeholders filled in.
     *
     * @param values by name
     * @param included filled-in texts that it may take in, by name
     */
    String fill(Map<String, Object> values, Map<String, String> included) {
        try {
            return Mustache.compiler()
                    .emptyStringIsFalse(true)
                    .withEscaper(MarkdownEscaper::escape)
                    .withLoader(name -> new StringReader(included.getOrDefault(name, "")))
                    .compile(text)
                    .execute(values);
        } catch (MustacheException.Context unknown) {
            throw BrokenTemplate.at(
                    file,
                    unknown.lineNo,
                    "there is no value '%s'; src/docs/documents.md lists them".formatted(unknown.key));
        } catch (MustacheParseException slip) {
            var message = String.valueOf(slip.getMessage());
            var line = LINE.matcher(message);
            throw BrokenTemplate.at(file, line.find() ? Integer.parseInt(line.group(1)) : 1, message);
        }
    }
}
