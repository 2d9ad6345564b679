package org.twinatlas.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds how far to the right a PDF has letters. */
final class RightEdge extends PDFTextStripper {

    private float points;

    private RightEdge() {}

    static float of(PDDocument document) throws IOException {
        var edge = new RightEdge();
        edge.getText(document);
        return edge.points;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        positions.forEach(letter -> points = Math.max(points, letter.getXDirAdj() + letter.getWidthDirAdj()));
        super.writeString(text, positions);
    }
}
