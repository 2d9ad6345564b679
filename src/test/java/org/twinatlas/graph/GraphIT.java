package org.twinatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.twinatlas.AtlasIT;

/** Questions are asked and given up as {@link Graph} promises. */
class GraphIT extends AtlasIT {

    private static final CypherQuery ENDLESS = new CypherQuery(
            "test/endless",
            "UNWIND range(1, $many) AS x UNWIND range(1, $many) AS y WITH x WHERE x < 0 RETURN x ORDER BY x");

    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    private Graph graph;

    @Autowired
    private Driver driver;

    @Test
    void whoGoesAwayCancelsTheQuery() {
        var asking =
                graph.ask(ENDLESS, Map.of("many", 1_000_000_000L), row -> row).subscribe();
        try {
            await().atMost(SOON).until(() -> running() == 1);
        } finally {
            asking.dispose();
        }
        await().atMost(SOON).until(() -> running() == 0);
    }

    @Test
    void aQuestionCannotWrite() {
        var writing = new CypherQuery("test/writing", "CREATE (n:Written) RETURN 1 AS one");
        assertThat(graph.askOne(writing, Map.of(), row -> row).toFuture())
                .failsWithin(SOON)
                .withThrowableThat()
                .withMessageContaining("read access mode");
    }

    private long running() {
        try (var session = driver.session()) {
            return session
                    .run(
                            "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $text RETURN currentQuery",
                            Map.of("text", ENDLESS.text()))
                    .stream()
                    .count();
        }
    }
}
