package org.twinatlas.ingest;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.DataVersion;
import reactor.core.publisher.Mono;

/** Which data the graph holds now, which a command of another process may have changed since this one has loaded it. */
@Component
class ImportWatch {

    /** Short against an import, which takes minutes, and long against a request. */
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final Mono<String> version;

    @Autowired
    ImportWatch(DataVersion dataVersion) {
        this(dataVersion.current());
    }

    ImportWatch(Mono<String> version) {
        this.version = version.cache(known -> KEPT, error -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** {@link DataVersion#INCOMPLETE} while another process imports, and after it was killed while it did. */
    Mono<String> version() {
        return version;
    }
}
