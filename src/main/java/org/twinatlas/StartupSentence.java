package org.twinatlas;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;
import org.twinatlas.problem.AtlasProblem;

/** What kept the application from starting, in one sentence that says what to do. */
final class StartupSentence {

    private StartupSentence() {}

    static Optional<String> of(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .flatMap(cause -> ofCause(cause).stream())
                .findFirst();
    }

    private static Optional<String> ofCause(Throwable cause) {
        return switch (cause) {
            case AtlasProblem problem -> Optional.of(problem.sentence());
            case PortInUseException port ->
                Optional.of("Port %d is in use; end what uses it, or choose another with --server.port=8081."
                        .formatted(port.getPort()));
            default -> Optional.empty();
        };
    }
}
