package org.twinatlas.graph;

import static java.lang.Boolean.FALSE;
import static java.lang.Boolean.TRUE;
import static org.neo4j.configuration.GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period;
import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;
import static org.neo4j.io.ByteUnit.mebiBytes;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j Community in this JVM, reached like any other server: over Bolt on a loopback port, with a password that is
 * new at every start.
 */
final class EmbeddedNeo4j implements AutoCloseable {

    private static final String USER = "neo4j";
    /** Half of the free memory is Neo4j's own default; the seed graph fits in less than this. */
    private static final long PAGE_CACHE = mebiBytes(256);

    private final DatabaseManagementService server;
    private final ServerAddress address;

    private EmbeddedNeo4j(DatabaseManagementService server, ServerAddress address) {
        this.server = server;
        this.address = address;
    }

    /** @throws StoreUnusable if the folder cannot hold a running store */
    static EmbeddedNeo4j start(Path folder) {
        var store = StoreFolder.prepared(folder);
        DatabaseManagementService server;
        try {
            server = settings(store.home()).build();
        } catch (RuntimeException e) {
            throw StoreUnusable.because(folder, e);
        }
        try {
            var database = (GraphDatabaseAPI) server.database(DEFAULT_DATABASE_NAME);
            if (!database.isAvailable(10_000)) {
                throw StoreUnusable.doesNotOpen(folder);
            }
            store.markVersion();
            var port = database.getDependencyResolver()
                    .resolveDependency(ConnectorPortRegister.class)
                    .getLocalAddress(ConnectorType.BOLT);
            var password = UUID.randomUUID().toString();
            setPassword(server, password);
            var uri = URI.create("bolt://127.0.0.1:" + port.getPort());
            return new EmbeddedNeo4j(
                    server,
                    new ServerAddress(
                            uri, USER, password, ProcessHandle.current().pid()));
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
    }

    private static DatabaseManagementServiceBuilder settings(Path home) {
        return new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, TRUE)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(HttpConnector.enabled, FALSE)
                .setConfig(GraphDatabaseSettings.auth_enabled, TRUE)
                .setConfig(GraphDatabaseSettings.pagecache_memory, PAGE_CACHE)
                .setConfig(netty_server_shutdown_quiet_period, Duration.ZERO)
                // Neo4j reports and announces itself by default; this one is nobody else's business.
                .setConfig(GraphDatabaseSettings.udc_enabled, FALSE)
                .setConfig(BoltConnector.enable_discovery, FALSE)
                .setConfig(FleetManagementSettings.fleet_manager_enabled, FALSE);
    }

    private static void setPassword(DatabaseManagementService server, String password) {
        server.database(SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    }

    ServerAddress address() {
        return address;
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
