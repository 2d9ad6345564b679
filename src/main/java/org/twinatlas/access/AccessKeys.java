package org.twinatlas.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Issues the keys by which people and programs sign in, and takes them back. */
@Component
public class AccessKeys {

    private static final CypherQuery CREATE = CypherQuery.named("access/key_create");
    private static final CypherQuery BY_ID = CypherQuery.named("access/key");
    private static final CypherQuery ALL = CypherQuery.named("access/keys");
    private static final CypherQuery REVOKE = CypherQuery.named("access/key_revoke");
    private static final int LONGEST_NAME = 100;

    private final Graph graph;

    AccessKeys(Graph graph) {
        this.graph = graph;
    }

    /**
     * Makes a key, of which only a hash is kept.
     *
     * @param issuer the administrator who issues it
     * @param name who will hold it, 1 to 100 characters
     * @throws BadInput if the name is empty, a coordinator has no area or a liaison no city
     */
    public Mono<IssuedKey> issue(Actor issuer, String name, Role role, Scope scope) {
        check(name, role, scope);
        var token = KeyToken.random();
        Map<String, Object> parameters = Map.of(
                "id", token.id(),
                "hash", token.hash(),
                "name", name.strip(),
                "role", role.word(),
                "areas", List.copyOf(scope.areas()),
                "cities", List.copyOf(scope.cities()),
                "issuer", issuer.id());
        return graph.change(change -> change.askOne(CREATE, parameters, AccessKeys::key))
                .map(key -> new IssuedKey(token.text(), key));
    }

    static void check(String name, Role role, Scope scope) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw BadInput.of(
                    "name", name, "1 to %d characters that say who will hold the key".formatted(LONGEST_NAME));
        }
        if ((role == Role.COORDINATOR) == scope.areas().isEmpty()) {
            throw BadInput.of("areas", scope.areas(), "given for a coordinator, and for nobody else");
        }
        if ((role == Role.LIAISON) == scope.cities().isEmpty()) {
            throw BadInput.of("cities", scope.cities(), "given for a liaison, and for nobody else");
        }
    }

    /** Every key, the newest first, revoked ones among them. */
    public Flux<AccessKey> list() {
        return graph.ask(ALL, Map.of(), AccessKeys::key);
    }

    /** Takes a key back; one that has been taken back stays so. Fails if there is none. */
    public Mono<AccessKey> revoke(Actor administrator, String id) {
        return graph.change(
                        change -> change.askOne(REVOKE, Map.of("id", id, "actor", administrator.id()), AccessKeys::key))
                .switchIfEmpty(Mono.error(() -> new KeyNotFound(id)));
    }

    /** Who signs in with this, or the failure that it opens nothing. */
    public Mono<Actor> actor(String text) {
        return Mono.justOrEmpty(KeyToken.parse(text))
                .flatMap(token -> graph.askOne(BY_ID, Map.of("id", token.id()), row -> row)
                        .filter(row -> row.get("revokedAt").isNull()
                                && token.fits(row.get("hash").asString())))
                .map(AccessKeys::actor)
                .switchIfEmpty(Mono.error(NotSignedIn::withThisKey));
    }

    private static Actor actor(Record row) {
        return new Actor(
                "key-" + row.get("id").asString(),
                Role.of(row.get("role").asString()),
                new Scope(
                        Set.copyOf(row.get("areas").asList(Value::asString)),
                        Set.copyOf(row.get("cities").asList(Value::asLong))));
    }

    private static AccessKey key(Record row) {
        return new AccessKey(
                row.get("id").asString(),
                row.get("name").asString(null),
                Role.of(row.get("role").asString()),
                row.get("areas").asList(Value::asString),
                row.get("cities").asList(Value::asLong),
                row.get("createdAt").asString(),
                row.get("createdBy").asString(),
                row.get("revokedAt").asString(null));
    }
}
