package org.twinatlas.signed;

import java.util.Arrays;
import org.neo4j.driver.Value;

/**
 * A signed copy, without its content.
 *
 * @param title as who uploaded it calls it
 * @param sha256 of the content, 64 hexadecimal digits
 * @param bytes of the content
 * @param on the day it was uploaded
 * @param released whether everybody may read it
 */
public record SignedCopy(
        String id, String title, String sha256, FileKind kind, long bytes, String on, boolean released) {

    static SignedCopy from(Value row) {
        var kind = row.get("kind").asString();
        return new SignedCopy(
                row.get("id").asString(),
                row.get("title").asString(),
                row.get("sha256").asString(),
                Arrays.stream(FileKind.values())
                        .filter(one -> one.mediaType().equals(kind))
                        .findFirst()
                        .orElseThrow(),
                row.get("bytes").asLong(),
                row.get("on").asString(),
                row.get("released").asBoolean());
    }
}
