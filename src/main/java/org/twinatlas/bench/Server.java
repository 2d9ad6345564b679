package org.twinatlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The application that is measured, in a process of its own. One that was started here ends with it, whatever happens. */
final class Server implements AutoCloseable {

    /** Long enough for a first start, which loads the data, on a slow machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final long ASKED_EVERY_MS = 300;
    private static final long FAREWELL_S = 30;

    private final ServedAddress address;
    private final @Nullable Process process;
    private final @Nullable Path log;
    private final @Nullable Thread atTheEnd;
    private boolean wasReady;

    private Server(ServedAddress address, @Nullable Process process, @Nullable Path log) {
        this.address = address;
        this.process = process;
        this.log = log;
        this.atTheEnd = process == null ? null : new Thread(() -> end(process), "end-server");
        if (atTheEnd != null) {
            Runtime.getRuntime().addShutdownHook(atTheEnd);
        }
    }

    /** One that runs already and stays. */
    static Server running(ServedAddress address) {
        return new Server(address, null, null);
    }

    /**
     * Starts one on a free port.
     *
     * @param settings adds these to the settings of the command line
     */
    static Server started(String main, Function<List<String>, List<String>> settings) {
        var port = freePort();
        var arguments = settings.apply(List.of("--server.address=127.0.0.1", "--server.port=" + port));
        try {
            var log = Files.createTempFile("twin-atlas-bench", ".log");
            var process = new ProcessBuilder(Launch.command(main, arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new Server(ServedAddress.onPort(port), process, log);
        } catch (IOException e) {
            throw Unmeasurable.doesNotStart(String.valueOf(e.getMessage()));
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }

    ServedAddress address() {
        return address;
    }

    /** The process that was started here. */
    @Nullable
    ProcessHandle handle() {
        return process == null ? null : process.toHandle();
    }

    /** Waits until a server that was started here has loaded its data; one that runs already has to be ready. */
    String awaitDataVersion(Client client) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        for (var version = client.dataVersion(); ; version = client.dataVersion()) {
            if (version != null) {
                wasReady = true;
                return version;
            }
            if (process == null || log == null) {
                throw Unmeasurable.doesNotAnswer(address);
            }
            if (process.waitFor(ASKED_EVERY_MS, TimeUnit.MILLISECONDS)) {
                throw Unmeasurable.ended(process.exitValue(), log);
            }
            if (System.nanoTime() > end) {
                throw Unmeasurable.tooSlow(PATIENCE.toMinutes(), log);
            }
        }
    }

    /** Ends it; its log stays only where somebody has to read it, because it never was ready or ended by itself. */
    @Override
    public void close() throws IOException {
        if (process == null || log == null || atTheEnd == null) {
            return;
        }
        var lived = process.isAlive();
        end(process);
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException endingAlready) {
            return;
        }
        if (lived && wasReady) {
            Files.deleteIfExists(log);
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(FAREWELL_S, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
