package org.twinatlas.ingest;

import java.util.Locale;

/**
 * A file that was imported, wholly or in part.
 *
 * @param position how far, in lines or whatever the file is read by
 * @param forgotten whether what it had added is gone, since the seed tables have changed
 */
record ImportedFile(String kind, String file, String fingerprint, long position, boolean finished, boolean forgotten) {

    /** Changes when the file has added something else to the graph. */
    String contribution() {
        return "%s %s %s".formatted(kind, fingerprint, finished ? "whole" : "to " + position);
    }

    /** What whoever runs the atlas should do about it; empty where there is nothing to do. */
    String advice() {
        if (forgotten) {
            return "The seed tables have changed since %s was imported, so that what it had added is gone: import it again."
                    .formatted(file);
        }
        return finished
                ? ""
                : String.format(
                        Locale.ROOT,
                        "The import of %s was cut off at %,d: import it again, and it goes on there.",
                        file,
                        position);
    }
}
