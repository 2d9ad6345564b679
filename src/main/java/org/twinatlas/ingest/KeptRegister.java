package org.twinatlas.ingest;

import java.util.List;
import org.neo4j.driver.Session;
import org.twinatlas.graph.CypherQuery;

/**
 * What people have entered in the register outlives the tables: before anything is derived, it is tied again to the cities
 * that have been loaded. It is no {@link Derivation}: it follows from no table, and so is no part of the data version.
 */
final class KeptRegister {

    private static final List<CypherQuery> ATTACH = List.of(
            CypherQuery.named("ingest/register_parties"),
            CypherQuery.named("ingest/register_superseded"),
            CypherQuery.named("ingest/register_alliances"),
            CypherQuery.named("ingest/register_networks"));

    private KeptRegister() {}

    /** Can be repeated; where the register is empty, it changes nothing. */
    static void attach(Session session) {
        ATTACH.forEach(query -> session.executeWriteWithoutResult(
                transaction -> transaction.run(query.text()).consume()));
    }
}
