package org.twinatlas.attachment.web;

import java.util.Objects;
import org.twinatlas.attachment.Attachment;
import org.twinatlas.attachment.FileKind;

/**
 * A signed copy, without its content.
 *
 * @param title as who uploaded it calls it
 * @param sha256 of the content, 64 hexadecimal digits
 * @param bytes of the content
 * @param on the day it was uploaded
 * @param released whether everybody may read it
 */
record SignedCopy(String id, String title, String sha256, FileKind kind, long bytes, String on, boolean released) {

    static SignedCopy of(Attachment attachment) {
        return new SignedCopy(
                attachment.id(),
                Objects.requireNonNullElse(attachment.title(), ""),
                attachment.sha256(),
                attachment.kind(),
                attachment.bytes(),
                attachment.on(),
                attachment.released());
    }
}
