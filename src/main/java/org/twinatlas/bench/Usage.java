package org.twinatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a process uses, as far as the system tells.
 *
 * @param process null if it is not known which one it is
 */
record Usage(@Nullable ProcessHandle process) {

    private static final int KIB = 1024;

    /** Processor time since its start. */
    Optional<Duration> cpu() {
        return process == null ? Optional.empty() : process.info().totalCpuDuration();
    }

    /** Memory that it holds now, in MiB; only Linux tells. */
    Optional<Double> residentMib() {
        return process == null
                ? Optional.empty()
                : residentMib(Path.of("/proc", String.valueOf(process.pid()), "status"));
    }

    static Optional<Double> residentMib(Path status) {
        if (!Files.isReadable(status)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIB)
                    .findFirst();
        } catch (IOException ended) {
            return Optional.empty();
        }
    }
}
