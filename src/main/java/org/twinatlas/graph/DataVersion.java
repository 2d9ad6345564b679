package org.twinatlas.graph;

import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says which data the graph holds, so that an answer can be had again. */
@Component
public class DataVersion {

    /** What stands for the version while data is loaded or derived, and after that was cut off. */
    public static final String INCOMPLETE = "incomplete";

    private static final CypherQuery DATA_VERSION = CypherQuery.named("graph/data_version");

    private final Graph graph;

    DataVersion(Graph graph) {
        this.graph = graph;
    }

    /** A short fingerprint of the tables and derivations; {@link #INCOMPLETE} while a loading is under way. */
    public Mono<String> current() {
        return graph.askOne(
                        DATA_VERSION, Map.of(), row -> row.get("dataVersion").asString())
                .defaultIfEmpty(INCOMPLETE);
    }
}
