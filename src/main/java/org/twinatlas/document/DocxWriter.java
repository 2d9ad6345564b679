package org.twinatlas.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.twinatlas.document.Page.Row;

/** Writes a document as DOCX, with real headings, lists and tables, so that it can be edited. */
final class DocxWriter {

    private final XWPFDocument file;
    private final DocxStyles styles;

    private DocxWriter(XWPFDocument file) {
        this.file = file;
        this.styles = DocxStyles.addTo(file);
    }

    static byte[] write(Page page) {
        try (var file = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            new DocxWriter(file).add(page);
            file.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a document cannot be written to memory", e);
        }
    }

    private void add(Page page) {
        var properties = file.getProperties();
        properties.getCoreProperties().setTitle(page.title());
        properties.getCoreProperties().setCreator("Twin Atlas");
        properties
                .getCoreProperties()
                .getUnderlyingProperties()
                .setLanguageProperty(page.languages().getFirst().code());
        for (int i = 0; i < page.rows().size(); i++) {
            i = page.rows().get(i).isWide() ? addWide(page, i) : addSideBySide(page, i);
        }
    }

    private int addWide(Page page, int place) {
        var language = page.languages().getFirst();
        page.rows().get(place).columns().getFirst().forEach(block -> add(block, language));
        return place;
    }

    /** @return the place of the last row of the table */
    private int addSideBySide(Page page, int first) {
        var last = first;
        while (last + 1 < page.rows().size() && !page.rows().get(last + 1).isWide()) {
            last++;
        }
        var table = table(
                page.rows().subList(first, last + 1).size(), page.languages().size());
        withoutBorders(table);
        for (int i = first; i <= last; i++) {
            fill(table, i - first, page.rows().get(i), page.languages());
        }
        return last;
    }

    private void fill(XWPFTable table, int place, Row row, List<DocumentLanguage> languages) {
        for (int column = 0; column < languages.size(); column++) {
            var cell = table.getRow(place).getCell(column);
            var paragraphs = new DocxParagraphs(cell, styles, languages.get(column));
            row.columns().get(column).forEach(paragraphs::add);
            paragraphs.finish(cell);
        }
    }

    private void add(Block block, DocumentLanguage language) {
        if (block instanceof Block.Grid grid) {
            addGrid(grid, language);
        } else {
            new DocxParagraphs(file, styles, language).add(block);
        }
    }

    private void addGrid(Block.Grid grid, DocumentLanguage language) {
        var table = table(grid.rows().size() + 1, grid.header().size());
        table.getRow(0).setRepeatHeader(true);
        fillGridRow(table, 0, grid.header(), language);
        for (int i = 0; i < grid.rows().size(); i++) {
            fillGridRow(table, i + 1, grid.rows().get(i), language);
        }
        file.createParagraph();
    }

    private void fillGridRow(XWPFTable table, int place, List<Text> cells, DocumentLanguage language) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = table.getRow(place).getCell(column);
            var paragraphs = new DocxParagraphs(cell, styles, language);
            paragraphs.addCell(cells.get(column), place == 0);
            paragraphs.finish(cell);
        }
    }

    private XWPFTable table(int rows, int columns) {
        var table = file.createTable(rows, columns);
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        return table;
    }

    private static void withoutBorders(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setBottomBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideHBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
    }
}
