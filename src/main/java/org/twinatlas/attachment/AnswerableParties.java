package org.twinatlas.attachment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.access.NotAllowed;
import org.twinatlas.access.Place;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import reactor.core.publisher.Mono;

/** Tells who answers for a city of a partnership: they see, add, release and remove what others do not. */
@Component
class AnswerableParties {

    private static final CypherQuery PARTIES = CypherQuery.named("attachment/parties");

    private final Graph graph;

    AnswerableParties(Graph graph) {
        this.graph = graph;
    }

    /** Fails unless the actor answers for one of the cities. */
    Mono<Void> require(Actor actor, String partnership, Purpose purpose, String doing) {
        return include(Optional.of(actor), partnership, purpose)
                .doOnNext(party -> {
                    if (!party) {
                        throw NotAllowed.of(
                                actor,
                                "%s a %s".formatted(doing, purpose.words()),
                                "a liaison of one of the cities of this partnership, or their coordinator");
                    }
                })
                .then();
    }

    /** Whether the reader answers for one of the cities; fails where the register does not keep the partnership. */
    Mono<Boolean> include(Optional<Actor> reader, String partnership, Purpose purpose) {
        return graph.ask(
                        PARTIES,
                        Map.of("id", partnership),
                        row -> new Place(
                                row.get("city").asLong(),
                                row.get("country").asString(),
                                row.get("subdivision").asString(null),
                                Set.copyOf(row.get("networks").asList(Value::asString))))
                .collectList()
                .map(parties -> {
                    if (parties.isEmpty()) {
                        throw AttachmentNotFound.of(purpose);
                    }
                    return reader.map(actor -> actor.answersForAny(parties)).orElse(false);
                });
    }
}
