package org.twinatlas.signed;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.apache.tika.Tika;
import org.twinatlas.problem.BadInput;

/** What a signed copy may be, as its content tells, not its name. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg");

    private static final Tika TIKA = new Tika();

    private final String mediaType;
    private final String ending;

    FileKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** @throws BadInput if the content is something else */
    static FileKind of(byte[] content) {
        var found = TIKA.detect(content);
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(found))
                .findFirst()
                .orElseThrow(() -> BadInput.of("body", found, "a PDF, PNG or JPEG file by its content"));
    }

    @JsonValue
    public String mediaType() {
        return mediaType;
    }

    /** The usual ending of its file names. */
    public String ending() {
        return ending;
    }
}
