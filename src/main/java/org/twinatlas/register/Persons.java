package org.twinatlas.register;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import reactor.core.publisher.Mono;

/** Forgets who persons are, on their request. */
@Component
public class Persons {

    private static final CypherQuery ERASE = CypherQuery.named("register/person_erase");

    private final Graph graph;
    private final Clock clock;

    Persons(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * Erases name, telephone and e-mail address of a person, of a reporter, or of the holder of a key, and where notes hold
     * these; a key is revoked as well. What stays is a pseudonym.
     *
     * @return fails where nobody has this id
     */
    public Mono<Void> erase(String id) {
        var parameters =
                Map.<String, Object>of("id", id, "at", Instant.now(clock).toString());
        return graph.change(change -> change.askOne(
                        ERASE, parameters, row -> row.get("erased").asLong()))
                .filter(erased -> erased > 0)
                .switchIfEmpty(Mono.error(PersonNotFound::new))
                .then();
    }
}
