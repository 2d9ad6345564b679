package org.twinatlas.coverage;

import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import reactor.core.publisher.Mono;

/** Reads which areas there are, and keeps it for a while: only an import changes it. */
@Component
class Areas {

    private static final CypherQuery AREAS = CypherQuery.named("coverage/areas");
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Mono<AreaBook> current;

    Areas(Graph graph) {
        this.current = graph.ask(
                        AREAS,
                        Map.of(),
                        row -> new Area(
                                AreaKind.of("kind", row.get("kind").asString()),
                                row.get("code").asString(),
                                row.get("name").asString(),
                                row.get("members").asList(Value::asString)))
                .collectList()
                .map(AreaBook::new)
                .cache(book -> KEPT, error -> Duration.ZERO, () -> Duration.ZERO);
    }

    Mono<AreaBook> current() {
        return current;
    }
}
