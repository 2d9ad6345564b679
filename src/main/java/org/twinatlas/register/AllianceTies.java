package org.twinatlas.register;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.Change;
import org.twinatlas.graph.CypherQuery;
import reactor.core.publisher.Mono;

/** Keeps the shared membership that the matching reads in step with an alliance, in the same transaction. */
@Component
class AllianceTies {

    private static final CypherQuery MEMBERS = CypherQuery.named("register/step/alliance_members");
    private static final CypherQuery NETWORK = CypherQuery.named("register/step/alliance_network");
    private static final CypherQuery RARITY = CypherQuery.named("register/step/network_rarity");

    /** @param id of an alliance whose members or stage have just been changed */
    Mono<Void> settle(Change change, String id) {
        return change.run(MEMBERS, Map.of("id", id))
                .then(change.run(NETWORK, Map.of("id", id)))
                .then(change.run(RARITY, Map.of("code", id)));
    }
}
