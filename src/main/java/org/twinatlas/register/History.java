package org.twinatlas.register;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.graph.Change;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.journal.Journal;
import org.twinatlas.journal.Outcome;
import org.twinatlas.journal.RequestKey;
import reactor.core.publisher.Mono;

/** Writes the history of partnerships: entries are added, with who and when, and never changed. */
@Component
class History {

    private static final CypherQuery APPEND = CypherQuery.named("register/append");

    private final Journal journal;

    History(Journal journal) {
        this.journal = journal;
    }

    /** As {@link Journal#once}. */
    Mono<Outcome> once(Change change, RequestKey key, Mono<String> work) {
        return journal.once(change, key, work);
    }

    /** Waits until nobody else writes; what is read after it stays as it is until the change has ended. */
    Mono<Void> locked(Change change) {
        return journal.locked(change);
    }

    /** Adds an entry; the new version of the partnership. */
    Mono<Long> append(Change change, String id, Actor actor, @Nullable RequestKey key, Entry entry) {
        return journal.entry(change, actor, key, entry.what().words())
                .map(properties -> parameters(id, entry, properties))
                .flatMap(parameters -> change.askOne(
                        APPEND, parameters, row -> row.get("version").asLong()));
    }

    private static Map<String, Object> parameters(String id, Entry entry, Map<String, @Nullable Object> properties) {
        var all = new HashMap<String, @Nullable Object>(entry.facts());
        all.putAll(properties);
        all.put("note", entry.note());
        return Map.of(
                "id",
                id,
                "entry",
                all,
                "changes",
                entry.changes(),
                "persons",
                entry.persons().stream().map(NamedPerson::row).toList());
    }
}
