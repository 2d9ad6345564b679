package org.twinatlas.graph;

import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;
import org.neo4j.driver.reactivestreams.ReactiveTransactionContext;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A write transaction that is under way; what it asks sees what it has changed. */
public final class Change {

    private final ReactiveTransactionContext transaction;

    Change(ReactiveTransactionContext transaction) {
        this.transaction = transaction;
    }

    /** The rows of a statement, mapped one by one; {@code row} must not return null. */
    public <T> Flux<T> ask(CypherQuery query, Map<String, Object> parameters, Function<Record, T> row) {
        // The driver sends a statement when it is called, not when somebody subscribes: put off, they run in their
        // order.
        return Mono.defer(() -> Mono.fromDirect(transaction.run(query.text(), Values.value(parameters))))
                .flatMapMany(result -> result.records())
                .map(row);
    }

    /** The only row, or nothing. */
    public <T> Mono<T> askOne(CypherQuery query, Map<String, Object> parameters, Function<Record, T> row) {
        return ask(query, parameters, row).singleOrEmpty();
    }

    /** Runs a statement to its end, whatever it answers. */
    public Mono<Void> run(CypherQuery query, Map<String, Object> parameters) {
        return ask(query, parameters, row -> row).then();
    }
}
