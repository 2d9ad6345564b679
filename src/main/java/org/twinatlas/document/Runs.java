package org.twinatlas.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Collects the words below a node of Markdown, with how they look. */
final class Runs extends AbstractVisitor {

    private final List<Text.Run> runs = new ArrayList<>();
    private int bold;
    private int italic;

    Text text() {
        return new Text(runs);
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak space) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak newLine) {
        add(Text.NEW_LINE);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        bold++;
        visitChildren(strong);
        bold--;
    }

    @Override
    public void visit(Emphasis emphasis) {
        italic++;
        visitChildren(emphasis);
        italic--;
    }

    private void add(String words) {
        runs.add(new Text.Run(words, bold > 0, italic > 0));
    }
}
