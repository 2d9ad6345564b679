package org.twinatlas.city;

import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import reactor.core.publisher.Mono;

/** Reads the vocabulary of the graph, and keeps it for a while, since every request is checked against it. */
@Component
public class Vocabularies {

    private static final CypherQuery VOCABULARY = CypherQuery.named("city/vocabulary");
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Mono<Vocabulary> current;

    Vocabularies(Graph graph) {
        this.current = graph.ask(
                        VOCABULARY,
                        Map.of(),
                        row -> new Vocabulary.Entry(
                                row.get("kind").asString(),
                                row.get("code").asString(),
                                row.get("name").asString(),
                                row.get("within").asList(Value::asString)))
                .collectList()
                .map(Vocabulary::new)
                .cache(vocabulary -> KEPT, error -> Duration.ZERO, () -> Duration.ZERO);
    }

    public Mono<Vocabulary> current() {
        return current;
    }
}
