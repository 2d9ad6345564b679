package org.twinatlas.bench;

import org.jspecify.annotations.Nullable;

/**
 * One request.
 *
 * @param path from the root, with its query, encoded
 * @param body JSON to post; null for a GET
 */
record Ask(
        Kind kind, Stratum stratum, String path, @Nullable String body) {

    static Ask get(Kind kind, Stratum stratum, String path) {
        return new Ask(kind, stratum, path, null);
    }
}
