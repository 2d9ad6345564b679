package org.twinatlas.attachment;

import java.nio.file.Path;

/**
 * Where the file of an attachment lies. Nothing of it comes from a request: the hash is of the content, and the id was drawn here.
 *
 * @param sha256 64 hexadecimal digits
 */
record FileName(Purpose purpose, String sha256, String id) {

    /** Below the data folder. */
    Path path() {
        return Path.of(purpose.folder(), sha256 + "." + id);
    }
}
