package org.twinatlas.attachment.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;
import org.twinatlas.attachment.Attachment;
import org.twinatlas.attachment.FileKind;

/**
 * A picture of an exchange, without its content.
 *
 * @param exchange the number of the exchange in the history of its partnership
 * @param alt what it shows, in words; of one that is released always there
 * @param sha256 of the content, 64 hexadecimal digits
 * @param bytes of the content
 * @param on the day it was uploaded
 * @param released whether everybody may see it
 */
@JsonInclude(Include.NON_NULL)
record Picture(
        String id,
        @Nullable Long exchange,
        @Nullable String alt,
        String sha256,
        FileKind kind,
        long bytes,
        String on,
        boolean released) {

    static Picture of(Attachment attachment) {
        return new Picture(
                attachment.id(),
                attachment.exchange(),
                attachment.title(),
                attachment.sha256(),
                attachment.kind(),
                attachment.bytes(),
                attachment.on(),
                attachment.released());
    }

    /** @param alt what the picture shows, in words, for those who do not see it; null where it was said before */
    record Release(@Nullable String alt) {}
}
