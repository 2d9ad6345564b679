package org.twinatlas.document;

import java.util.Locale;
import org.twinatlas.problem.BadInput;

/** The form of a file. */
public enum DocumentFormat {
    /** Can be edited in every office program. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Tagged for screen readers (PDF/UA-1), with its fonts embedded. */
    PDF("application/pdf");

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of its file names: {@code docx}. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws BadInput if it is neither docx nor pdf */
    public static DocumentFormat parse(String field, String text) {
        return switch (text) {
            case "docx" -> DOCX;
            case "pdf" -> PDF;
            default -> throw BadInput.of(field, text, "docx or pdf");
        };
    }
}
