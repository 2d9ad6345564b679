package org.twinatlas.graph;

import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Values;
import org.neo4j.driver.reactivestreams.ReactiveSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.ReactiveDatabaseSelectionProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Asks the graph the questions of the query files. Each is one read transaction, which a cluster may route to a follower
 * that has seen what this application has written; whoever cancels an answer cancels the query.
 */
@Component
public class Graph {

    private static final Logger log = LoggerFactory.getLogger(Graph.class);

    private final Driver driver;
    private final Mono<SessionConfig> reading;

    Graph(Driver driver, ReactiveDatabaseSelectionProvider database) {
        this.driver = driver;
        this.reading = database.getDatabaseSelection().map(selection -> {
            var reading = SessionConfig.builder()
                    .withDefaultAccessMode(AccessMode.READ)
                    .withBookmarkManager(driver.executableQueryBookmarkManager());
            if (selection.getValue() != null) {
                reading.withDatabase(selection.getValue());
            }
            return reading.build();
        });
    }

    /**
     * The rows of an answer, mapped one by one.
     *
     * @param query the question
     * @param parameters its parameters, by the names in the file's header
     * @param row what to make of a row; must not return null
     */
    public <T> Flux<T> ask(CypherQuery query, Map<String, Object> parameters, Function<Record, T> row) {
        // One statement needs no explicit transaction, whose begin and commit are two round trips more.
        var answer = Flux.usingWhen(
                reading.map(config -> driver.session(ReactiveSession.class, config)),
                session -> Mono.fromDirect(session.run(query.text(), Values.value(parameters)))
                        .flatMapMany(result -> result.records())
                        .map(row),
                session -> Mono.fromDirect(session.close()));
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
