package org.twinatlas.coverage;

import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.graph.Graph;
import org.twinatlas.graph.PerDataVersion;
import reactor.core.publisher.Mono;

/** Reads which areas there are. */
@Component
class Areas {

    private static final CypherQuery AREAS = CypherQuery.named("coverage/areas");
    private static final String WORLD = "world";

    private final DataVersion dataVersion;
    private final PerDataVersion<String, AreaBook> known;

    Areas(Graph graph, DataVersion dataVersion) {
        this.dataVersion = dataVersion;
        this.known = new PerDataVersion<>(
                1,
                world -> graph.ask(AREAS, Map.of(), Areas::area).collectList().map(AreaBook::new));
    }

    Mono<AreaBook> current() {
        return dataVersion.current().flatMap(version -> known.get(version, WORLD));
    }

    private static Area area(Record row) {
        return new Area(
                AreaKind.of("kind", row.get("kind").asString()),
                row.get("code").asString(),
                row.get("name").asString(),
                row.get("members").asList(Value::asString));
    }
}
