package org.twinatlas.graph;

import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/**
 * Where a database listens and who may enter.
 *
 * @param pid the process that runs it
 */
record ServerAddress(URI uri, String username, String password, long pid) {

    private static final int PATIENCE_MS = 1_000;

    /** Whether its process lives and something answers at the address. */
    boolean answers() {
        if (ProcessHandle.of(pid).isEmpty()) {
            return false;
        }
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()), PATIENCE_MS);
            return true;
        } catch (java.io.IOException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "%s as %s (process %d)".formatted(uri, username, pid);
    }
}
