package org.twinatlas.attachment;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A file that belongs to a partnership, without its content.
 *
 * @param exchange the number of the entry in the history that a picture belongs to; null for a signed copy
 * @param title of a signed copy, or what a picture shows in words; a picture may be without until it is released
 * @param sha256 of the content, 64 hexadecimal digits
 * @param bytes of the content
 * @param on the day it was uploaded
 * @param released whether everybody may read it
 */
public record Attachment(
        String id,
        Purpose purpose,
        @Nullable Long exchange,
        @Nullable String title,
        String sha256,
        FileKind kind,
        long bytes,
        String on,
        boolean released) {

    static Attachment from(Value row) {
        return new Attachment(
                row.get("id").asString(),
                Purpose.of(row.get("purpose").asString()),
                row.get("exchange").isNull() ? null : row.get("exchange").asLong(),
                row.get("title").asString(null),
                row.get("sha256").asString(),
                FileKind.ofMediaType(row.get("kind").asString()),
                row.get("bytes").asLong(),
                row.get("on").asString(),
                row.get("released").asBoolean());
    }

    FileName file() {
        return new FileName(purpose, sha256, id);
    }
}
