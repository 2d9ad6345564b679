package org.twinatlas.ingest;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.neo4j.driver.Session;
import org.twinatlas.graph.CypherQuery;

/**
 * A step that adds to the graph what follows from the loaded tables, and that can be repeated.
 *
 * @param fingerprint changes when the step would do something else
 * @param needs the names of steps that must be done before: those whose work it reads, and those that write to the same
 *     nodes, since of two transactions that lock cities in different orders one would have to give way
 */
record Derivation(String name, String fingerprint, Consumer<Session> work, Set<String> needs) {

    /** What one step counts for in the progress, beside the rows of tables. */
    static final long UNITS = 10_000;

    Derivation(String name, String fingerprint, Consumer<Session> work) {
        this(name, fingerprint, work, Set.of());
    }

    /** A step made of queries that run one after the other, each in its own transactions. */
    static Derivation of(String name, String... queries) {
        var bound = Stream.of(queries).map(CypherQuery::named).toList();
        return new Derivation(
                name,
                SeedFiles.fingerprintOf(bound.stream().map(CypherQuery::text)),
                session -> bound.forEach(query -> session.run(query.text()).consume()));
    }

    /** The same, after others. */
    Derivation after(String... names) {
        return new Derivation(name, fingerprint, work, Set.of(names));
    }
}
