package org.twinatlas.graph;

import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks the graph the questions of the query files, in read transactions, so that a cluster may route them to followers. */
@Component
public class Graph {

    private static final Logger log = LoggerFactory.getLogger(Graph.class);

    private final ReactiveNeo4jClient client;
    private final TransactionalOperator reading;

    Graph(ReactiveNeo4jClient client, TransactionalOperator readingOperator) {
        this.client = client;
        this.reading = readingOperator;
    }

    /**
     * The rows of an answer, mapped one by one.
     *
     * @param query the question
     * @param parameters its parameters, by the names in the file's header
     * @param row what to make of a row; must not return null
     */
    public <T> Flux<T> ask(CypherQuery query, Map<String, Object> parameters, Function<Record, T> row) {
        @SuppressWarnings("unchecked") // the client maps to the class it is given; a row's own type is erased
        var type = (Class<T>) Object.class;
        var answer = client.query(query.text())
                .bindAll(parameters)
                .fetchAs(type)
                .mappedBy((types, record) -> row.apply(record))
                .all()
                .as(reading::transactional);
        return log.isDebugEnabled() ? timed(query, answer) : answer;
    }

    /** The only row of an answer, or nothing. Unlike {@code ask(…).next()}, it lets the transaction end by itself. */
    public <T> Mono<T> askOne(CypherQuery query, Map<String, Object> parameters, Function<Record, T> row) {
        return ask(query, parameters, row).singleOrEmpty();
    }

    private static <T> Flux<T> timed(CypherQuery query, Flux<T> answer) {
        return Flux.defer(() -> {
            var began = System.nanoTime();
            return answer.doFinally(
                    signal -> log.debug("{} {} after {} µs", query, signal, (System.nanoTime() - began) / 1_000));
        });
    }
}
