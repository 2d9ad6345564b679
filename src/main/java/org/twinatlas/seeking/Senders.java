package org.twinatlas.seeking;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.graph.Change;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.journal.Journal;
import reactor.core.publisher.Mono;

/** Forgets who has written letters, on their request. */
@Component
public class Senders {

    private static final CypherQuery LETTERS = CypherQuery.named("seeking/letters_of_sender");
    private static final CypherQuery ERASE = CypherQuery.named("seeking/letters_erase");

    private final Graph graph;
    private final Journal journal;

    Senders(Graph graph, Journal journal) {
        this.graph = graph;
        this.journal = journal;
    }

    /**
     * Erases every letter from an address, of whatever record. The history of each record tells who did, and not whose
     * letters they were.
     *
     * @return how many letters; none where nobody has written from there
     */
    public Mono<Long> erase(Actor administrator, @Nullable String email) {
        var address = Contact.requiredMail("email", email);
        return graph.change(change -> journal.locked(change)
                .thenMany(change.ask(
                        LETTERS, Map.of("email", address), row -> row.get("id").asString()))
                .collectList()
                .flatMapIterable(records -> records)
                .concatMap(id -> erase(change, administrator, address, id))
                .reduce(0L, Long::sum));
    }

    private Mono<Long> erase(Change change, Actor administrator, String email, String id) {
        return journal.entry(change, administrator, null, "letters of a sender erased")
                .map(entry -> Map.<String, Object>of("id", id, "email", email, "entry", entry))
                .flatMap(parameters -> change.askOne(
                        ERASE, parameters, row -> row.get("letters").asLong()));
    }
}
