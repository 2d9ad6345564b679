package org.twinatlas.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.core.io.ClassPathResource;

/** How headings, paragraphs, cells and lists of a DOCX look, by the names that office programs know. */
final class DocxStyles {

    private static final int INDENT_TWIPS = 360;

    private final XWPFNumbering numbering;
    private int lists;

    private DocxStyles(XWPFNumbering numbering) {
        this.numbering = numbering;
    }

    static DocxStyles addTo(XWPFDocument file) {
        try (var styles = new ClassPathResource("documents/styles.xml").getInputStream()) {
            file.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
        } catch (IOException e) {
            throw new UncheckedIOException("documents/styles.xml cannot be read", e);
        } catch (XmlException e) {
            throw new IllegalStateException("documents/styles.xml is not well-formed", e);
        }
        return new DocxStyles(file.createNumbering());
    }

    /** The number of a new list; each counts from 1. */
    BigInteger list(boolean numbered) {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(lists++));
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(numbered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
        level.addNewLvlText().setVal(numbered ? "%1." : "•");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(INDENT_TWIPS));
        indent.setHanging(BigInteger.valueOf(INDENT_TWIPS));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
