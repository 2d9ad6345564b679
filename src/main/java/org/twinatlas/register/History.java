package org.twinatlas.register;

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

/** Writes the history of partnerships: entries are added, with who and when, and never changed. */
@Component
class History {

    private static final CypherQuery NUMBER = CypherQuery.named("register/number");
    private static final CypherQuery APPEND = CypherQuery.named("register/append");
    private static final CypherQuery OF_REQUEST = CypherQuery.named("register/entry_of_request");

    private final Clock clock;

    History(Clock clock) {
        this.clock = clock;
    }

    /**
     * Does what a request asks, unless it has been done: then it says what came of it. Everybody else who writes waits, so
     * that what the work reads stays as it is.
     *
     * @return fails with {@link KeyUsedTwice} where the key came with another request before
     */
    Mono<Outcome> once(Change change, RequestKey key, Mono<String> work) {
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
    Mono<Void> locked(Change change) {
        return number(change).then();
    }

    /** Adds an entry; the new version of the partnership. */
    Mono<Long> append(Change change, String id, Actor actor, @Nullable RequestKey key, Entry entry) {
        return number(change)
                .map(number -> parameters(id, actor, key, entry, number))
                .flatMap(parameters -> change.askOne(
                        APPEND, parameters, row -> row.get("version").asLong()));
    }

    private static Mono<Long> number(Change change) {
        return change.askOne(NUMBER, Map.of(), row -> row.get("number").asLong());
    }

    private Map<String, Object> parameters(String id, Actor actor, @Nullable RequestKey key, Entry entry, long number) {
        var properties = new HashMap<String, @Nullable Object>(entry.facts());
        properties.put("number", number);
        properties.put("at", Instant.now(clock).truncatedTo(ChronoUnit.MILLIS).toString());
        properties.put("what", entry.what().words());
        properties.put("actor", actor.id());
        properties.put(
                "role", actor.equals(Actor.REGISTER) ? "register" : actor.role().word());
        properties.put("note", entry.note());
        if (key != null) {
            properties.put("request", key.request());
            properties.put("requestBody", key.body());
        }
        return Map.of(
                "id",
                id,
                "entry",
                properties,
                "changes",
                entry.changes(),
                "persons",
                entry.persons().stream().map(NamedPerson::row).toList());
    }
}
