package org.twinatlas.bench;

import java.net.URI;
import java.util.regex.Pattern;
import org.twinatlas.problem.BadInput;

/**
 * Where the application that is measured answers: on this machine, because a load test of somebody else's is an attack.
 *
 * @param uri without a path
 */
record ServedAddress(URI uri) {

    /** As text, so that no name server decides what is loopback. */
    private static final Pattern LOOPBACK =
            Pattern.compile("http://(localhost|127(?:\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?/?");

    static ServedAddress parse(String text) {
        if (!LOOPBACK.matcher(text).matches()) {
            throw BadInput.of(
                    "--url", text, "the http address of a server on this machine, such as http://127.0.0.1:8080");
        }
        return new ServedAddress(URI.create(text));
    }

    static ServedAddress onPort(int port) {
        return new ServedAddress(URI.create("http://127.0.0.1:" + port));
    }

    /** @param path with its query, from the root, encoded */
    URI resolve(String path) {
        return uri.resolve(path);
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
