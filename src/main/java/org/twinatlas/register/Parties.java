package org.twinatlas.register;

import java.util.List;
import java.util.Map;
import org.twinatlas.graph.Change;
import org.twinatlas.graph.CypherQuery;
import reactor.core.publisher.Mono;

/** Reads what of cities decides whether they may become partners. */
final class Parties {

    private static final CypherQuery PARTIES = CypherQuery.named("register/parties");

    private Parties() {}

    /** Those of these cities that the atlas has, by id. */
    static Mono<List<Party>> list(Change change, List<Long> cities) {
        return change.ask(PARTIES, Map.of("cities", cities), row -> Party.from(row.get("party")))
                .collectList();
    }
}
