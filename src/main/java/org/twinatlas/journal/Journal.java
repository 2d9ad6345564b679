package org.twinatlas.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.graph.Change;
import org.twinatlas.graph.CypherQuery;
import reactor.core.publisher.Mono;

/**
 * Numbers what people enter, in one order for the whole register. A number is drawn under a lock that is held until its
 * change has ended, so that numbers follow time and none comes late.
 */
@Component
public class Journal {

    private static final CypherQuery NUMBER = CypherQuery.named("journal/number");
    private static final CypherQuery OF_REQUEST = CypherQuery.named("journal/entry_of_request");

    private final Clock clock;

    Journal(Clock clock) {
        this.clock = clock;
    }

    /**
     * Does what a request asks, unless it has been done: then it says what came of it. Everybody else who writes waits, so
     * that what the work reads stays as it is.
     *
     * @param work gives the id of what it has entered, or entered something for
     * @return fails with {@code idempotency-key-used-twice} where the key came with another request before
     */
    public Mono<Outcome> once(Change change, RequestKey key, Mono<String> work) {
        return locked(change)
                .then(change.askOne(OF_REQUEST, Map.of("request", key.request()), row -> {
                    if (!row.get("body").asString().equals(key.body())) {
                        throw new KeyUsedTwice();
                    }
                    return new Outcome(row.get("id").asString(), false);
                }))
                .switchIfEmpty(Mono.defer(() -> work).map(id -> new Outcome(id, true)));
    }

    /** Waits until nobody else writes; what is read after it stays as it is until the change has ended. */
    public Mono<Void> locked(Change change) {
        return number(change).then();
    }

    /**
     * What every entry says of itself: its number and time, what it is, and the pseudonym and role of who makes it.
     *
     * @param key of the request that makes it; null if it is not the one by which the request is known again
     * @return the properties of an {@code Entry}, to be added to
     */
    public Mono<Map<String, @Nullable Object>> entry(
            Change change, Actor actor, @Nullable RequestKey key, String what) {
        return number(change).map(number -> properties(number, actor, key, what));
    }

    private static Mono<Long> number(Change change) {
        return change.askOne(NUMBER, Map.of(), row -> row.get("number").asLong());
    }

    private Map<String, @Nullable Object> properties(long number, Actor actor, @Nullable RequestKey key, String what) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("number", number);
        properties.put("at", Instant.now(clock).truncatedTo(ChronoUnit.MILLIS).toString());
        properties.put("what", what);
        properties.put("actor", actor.id());
        properties.put(
                "role", actor.equals(Actor.REGISTER) ? "register" : actor.role().word());
        if (key != null) {
            properties.put("request", key.request());
            properties.put("requestBody", key.body());
        }
        return properties;
    }
}
