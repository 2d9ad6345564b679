package org.twinatlas.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Adds paragraphs in one language to a document or to a cell of a table. */
final class DocxParagraphs {

    private final IBody body;
    private final DocxStyles styles;
    private final DocumentLanguage language;

    DocxParagraphs(IBody body, DocxStyles styles, DocumentLanguage language) {
        this.body = body;
        this.styles = styles;
        this.language = language;
    }

    void add(Block block) {
        switch (block) {
            case Block.Heading heading -> add(heading.text(), false).setStyle("Heading" + heading.level());
            case Block.Paragraph paragraph -> add(paragraph.text(), false);
            case Block.Items items -> addItems(items);
            case Block.Grid grid -> addAsLines(grid);
        }
    }

    private void addItems(Block.Items items) {
        BigInteger numbering = styles.list(items.numbered());
        items.entries().forEach(entry -> {
            var paragraph = add(entry, false);
            paragraph.setNumID(numbering);
            paragraph.setNumILvl(BigInteger.ZERO);
        });
    }

    /** A table within a column, where the other language has none like it. */
    private void addAsLines(Block.Grid grid) {
        grid.header().forEach(cell -> addCell(cell, true));
        grid.rows().forEach(row -> row.forEach(cell -> addCell(cell, false)));
    }

    void addCell(Text text, boolean header) {
        var paragraph = add(text, header);
        paragraph.setStyle("Cell");
    }

    /** Removes the empty paragraph that every new cell begins with; a cell keeps one. */
    void finish(XWPFTableCell cell) {
        if (cell.getParagraphs().size() > 1) {
            cell.removeParagraph(0);
        }
    }

    private XWPFParagraph add(Text text, boolean bold) {
        var paragraph =
                switch (body) {
                    case XWPFDocument document -> document.createParagraph();
                    case XWPFTableCell cell -> cell.addParagraph();
                    default -> throw new IllegalStateException("no paragraphs are added to " + body.getPartType());
                };
        text.runs().forEach(run -> add(paragraph, run, bold));
        return paragraph;
    }

    private void add(XWPFParagraph paragraph, Text.Run words, boolean bold) {
        var run = paragraph.createRun();
        run.setLang(language.code());
        run.setBold(bold || words.bold());
        run.setItalic(words.italic());
        if (words.words().equals(Text.NEW_LINE)) {
            run.addBreak();
        } else {
            run.setText(words.words());
        }
    }
}
