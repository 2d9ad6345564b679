package org.twinatlas.ingest;

import java.time.Duration;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.twinatlas.graph.CypherQuery;

/**
 * The right to load data, which one process has at a time: a lock in the database, held by a transaction that stays open
 * and is never committed. It goes with its process, however that ends.
 */
final class ImportTurn implements AutoCloseable {

    private static final CypherQuery TURN = CypherQuery.named("ingest/import_turn");
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Session session;

    private ImportTurn(Session session) {
        this.session = session;
    }

    /** Waits until whoever has it has ended. */
    static ImportTurn awaited(Driver driver) {
        var session = driver.session();
        session.beginTransaction().run(TURN.text()).consume();
        return new ImportTurn(session);
    }

    /** @throws ImportUnderWay if another process has it */
    static ImportTurn taken(Driver driver) {
        var soon = TransactionConfig.builder().withTimeout(PATIENCE).build();
        try (var session = driver.session();
                var trial = session.beginTransaction(soon)) {
            trial.run(TURN.text()).consume();
            trial.rollback();
        } catch (ServiceUnavailableException absent) {
            throw absent;
        } catch (Neo4jException waitedInVain) {
            throw new ImportUnderWay();
        }
        return awaited(driver);
    }

    @Override
    public void close() {
        session.close(); // rolls back
    }
}
