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

    private static final CypherQuery DATA_CHANGED = CypherQuery.named("graph/data_changed");

    private final Driver driver;
    private final Mono<SessionConfig> reading;
    private final Mono<SessionConfig> writing;

    Graph(Driver driver, ReactiveDatabaseSelectionProvider database) {
        this.driver = driver;
        this.reading = sessions(driver, database, AccessMode.READ);
        this.writing = sessions(driver, database, AccessMode.WRITE);
    }

    private static Mono<SessionConfig> sessions(
            Driver driver, ReactiveDatabaseSelectionProvider database, AccessMode mode) {
        return database.getDatabaseSelection().map(selection -> {
            var config = SessionConfig.builder()
                    .withDefaultAccessMode(mode)
                    .withBookmarkManager(driver.executableQueryBookmarkManager());
            if (selection.getValue() != null) {
                config.withDatabase(selection.getValue());
            }
            return config.build();
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

    /**
     * Changes the graph in one write transaction: all of it, or on any failure nothing. It is begun again where others were in
     * its way, so that the work must not do anything outside the graph.
     *
     * @param work asks and changes through the {@link Change} that it is given
     */
    public <T> Mono<T> change(Function<Change, Mono<T>> work) {
        return Flux.usingWhen(
                        writing.map(config -> driver.session(ReactiveSession.class, config)),
                        session -> session.executeWrite(transaction -> work.apply(new Change(transaction))),
                        session -> Mono.fromDirect(session.close()))
                .singleOrEmpty();
    }

    /**
     * The same for a change of what answers are made of: it waits for its turn, so that one such change sees all of the one
     * before, and gives the graph another {@link DataVersion}. Fails with {@link GraphIncomplete} while data is loaded.
     */
    public <T> Mono<T> changeData(Function<Change, Mono<T>> work) {
        return change(change -> change.askOne(DATA_CHANGED, Map.of(), row -> row)
                .switchIfEmpty(Mono.error(GraphIncomplete::new))
                .flatMap(counted -> work.apply(change)));
    }

    private static <T> Flux<T> timed(CypherQuery query, Flux<T> answer) {
        return Flux.defer(() -> {
            var began = System.nanoTime();
            return answer.doFinally(
                    signal -> log.debug("{} {} after {} µs", query, signal, (System.nanoTime() - began) / 1_000));
        });
    }
}
