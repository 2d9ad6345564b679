package org.twinatlas.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** A document as XHTML, which becomes a PDF. */
final class PdfHtml {

    private static final String STYLE = style();

    /** A table of so many rows is not broken over two pages. */
    private static final int SHORT = 6;

    /** From so many columns on, the first is wider than the others. */
    private static final int MANY = 4;

    private PdfHtml() {}

    private static String style() {
        try {
            return new ClassPathResource("documents/page.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("documents/page.css cannot be read", e);
        }
    }

    static String of(Page page) {
        return """
                <html lang="%s"><head><title>%s</title><meta name="description" content="%2$s"/><style>%s</style></head>
                <body class="%s">%s</body></html>
                """.formatted(
                        page.languages().getFirst(),
                        escaped(page.title()),
                        STYLE,
                        page.languages().size() == 1 ? "one" : "two",
                        page.rows().stream().map(row -> row(row, page)).collect(Collectors.joining()));
    }

    private static String row(Page.Row row, Page page) {
        if (row.isWide()) {
            return blocks(row.columns().getFirst());
        }
        var languages = page.languages();
        return "<table class=\"side-by-side%s\"><tr><td lang=\"%s\">%s</td><td lang=\"%s\">%s</td></tr></table>"
                .formatted(
                        row.isHeading() ? " heading" : "",
                        languages.getFirst(),
                        blocks(row.columns().getFirst()),
                        languages.getLast(),
                        blocks(row.columns().getLast()));
    }

    private static String blocks(List<Block> blocks) {
        return joined(blocks, PdfHtml::block);
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Heading heading -> "<h%d>%s</h%1$d>".formatted(heading.level(), text(heading.text()));
            case Block.Paragraph paragraph -> "<p>%s</p>".formatted(text(paragraph.text()));
            case Block.Items items ->
                "<%s>%s</%1$s>"
                        .formatted(
                                items.numbered() ? "ol" : "ul",
                                joined(items.entries(), entry -> "<li>%s</li>".formatted(text(entry))));
            case Block.Grid grid ->
                "<table class=\"grid%s%s\"><thead><tr>%s</tr></thead><tbody>%s</tbody></table>"
                        .formatted(
                                grid.rows().size() <= SHORT ? " short" : "",
                                grid.header().size() >= MANY ? " many" : "",
                                joined(grid.header(), cell -> "<th>%s</th>".formatted(text(cell))),
                                joined(grid.rows(), PdfHtml::gridRow));
        };
    }

    private static String gridRow(List<Text> cells) {
        return "<tr>%s</tr>".formatted(joined(cells, cell -> "<td>%s</td>".formatted(text(cell))));
    }

    private static String text(Text text) {
        return joined(text.runs(), PdfHtml::run);
    }

    private static String run(Text.Run run) {
        if (run.words().equals(Text.NEW_LINE)) {
            return "<br/>";
        }
        var words = escaped(run.words());
        var emphasised = run.italic() ? "<em>%s</em>".formatted(words) : words;
        return run.bold() ? "<strong>%s</strong>".formatted(emphasised) : emphasised;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static <T> String joined(List<T> parts, Function<T, String> html) {
        return parts.stream().map(html).collect(Collectors.joining());
    }
}
