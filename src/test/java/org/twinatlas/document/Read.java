package org.twinatlas.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Opens written documents again. */
public final class Read {

    private Read() {}

    /** The words of a DOCX or a PDF, with all white space as single spaces. */
    public static String text(byte[] file) {
        try {
            return (isPdf(file) ? pdf(file) : docx(file)).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPdf(byte[] file) {
        return file[0] == '%' && file[1] == 'P';
    }

    private static String pdf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String docx(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
