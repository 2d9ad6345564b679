package org.twinatlas.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/**
 * Reads a filled-in template: headings, paragraphs, lists of one level, tables, bold and italic. Markup beyond that, HTML
 * above all, is text like any other.
 */
final class MarkdownReader {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(Set.of(Heading.class, BlockQuote.class, ListBlock.class))
            .build();

    private MarkdownReader() {}

    static List<Block> read(String markdown) {
        var blocks = new ArrayList<Block>();
        for (var node : children(PARSER.parse(markdown))) {
            switch (node) {
                case Heading heading -> blocks.add(new Block.Heading(heading.getLevel(), text(heading)));
                case Paragraph paragraph -> blocks.add(new Block.Paragraph(text(paragraph)));
                case BulletList list -> blocks.add(new Block.Items(false, entries(list)));
                case OrderedList list -> blocks.add(new Block.Items(true, entries(list)));
                case TableBlock table -> blocks.add(grid(table));
                default -> children(node).forEach(child -> blocks.add(new Block.Paragraph(text(child))));
            }
        }
        return List.copyOf(blocks);
    }

    private static List<Text> entries(ListBlock list) {
        return children(list).stream().map(MarkdownReader::text).toList();
    }

    private static Block.Grid grid(TableBlock table) {
        var header = new ArrayList<Text>();
        var rows = new ArrayList<List<Text>>();
        for (var part : children(table)) {
            for (var row : children(part)) {
                var cells = children(row).stream().map(MarkdownReader::text).toList();
                if (part instanceof TableHead) {
                    header.addAll(cells);
                } else {
                    rows.add(cells);
                }
            }
        }
        return new Block.Grid(header, rows);
    }

    private static Text text(Node node) {
        var runs = new Runs();
        node.accept(runs);
        return runs.text();
    }

    private static List<Node> children(Node node) {
        var children = new ArrayList<Node>();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
