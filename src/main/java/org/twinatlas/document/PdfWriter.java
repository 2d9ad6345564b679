package org.twinatlas.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/**
 * Writes a document as PDF, tagged for screen readers (PDF/UA-1). Its letters are DejaVu's, embedded: Latin, Greek, Cyrillic
 * and more; a letter that DejaVu does not have is shown as □ rather than left out.
 */
final class PdfWriter {

    private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false); // what a template holds is in the message of a broken one
    }

    private PdfWriter() {}

    static byte[] write(Page page) {
        var file = new ByteArrayOutputStream();
        var renderer = new PdfRendererBuilder()
                .withHtmlContent(PdfHtml.of(page), null)
                .usePdfUaAccessibility(true)
                .useReplacementText("\u25A1")
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer("Twin Atlas")
                .toStream(file);
        addFonts(renderer);
        try {
            renderer.run();
        } catch (IOException e) {
            throw new UncheckedIOException("a document cannot be written to memory", e);
        }
        return file.toByteArray();
    }

    private static void addFonts(PdfRendererBuilder renderer) {
        addFont(renderer, "DejaVuSerif", "Serif", NORMAL, FontStyle.NORMAL);
        addFont(renderer, "DejaVuSerif-Bold", "Serif", BOLD, FontStyle.NORMAL);
        addFont(renderer, "DejaVuSerif-Italic", "Serif", NORMAL, FontStyle.ITALIC);
        addFont(renderer, "DejaVuSerif-BoldItalic", "Serif", BOLD, FontStyle.ITALIC);
        // Has letters that the serifs have not, such as Hebrew and Arabic ones.
        addFont(renderer, "DejaVuSans", "Sans", NORMAL, FontStyle.NORMAL);
    }

    private static void addFont(PdfRendererBuilder renderer, String file, String family, int weight, FontStyle style) {
        renderer.useFont(() -> open(file), "Atlas " + family, weight, style, true);
    }

    private static InputStream open(String file) {
        try {
            return new ClassPathResource(FONTS + file + ".ttf").getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException("the font %s cannot be read".formatted(file), e);
        }
    }
}
