package org.twinatlas.attachment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import org.apache.tika.Tika;
import org.twinatlas.problem.BadInput;

/** What an attachment may be, as its content tells, not its name. */
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

    /** @throws BadInput if the content is none of these */
    static FileKind of(byte[] content, List<FileKind> legal) {
        var found = TIKA.detect(content);
        return legal.stream()
                .filter(kind -> kind.mediaType.equals(found))
                .findFirst()
                .orElseThrow(() -> BadInput.of("body", found, "a %s file by its content".formatted(words(legal))));
    }

    private static String words(List<FileKind> kinds) {
        var names = kinds.stream().map(Enum::name).toList();
        return String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
    }

    static FileKind ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
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
