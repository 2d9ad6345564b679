package org.twinatlas.match;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.graph.PerDataVersion;
import reactor.core.publisher.Mono;

/** Reads the areas of the world, which are the same for whoever asks. */
@Component
class AreasReader {

    private static final CypherQuery AREAS = CypherQuery.named("match/areas");
    private static final String WORLD = "world";

    private final PerDataVersion<String, List<Area>> known;

    AreasReader(Graph graph) {
        this.known = new PerDataVersion<>(
                1, world -> graph.ask(AREAS, Map.of(), AreasReader::area).collectList());
    }

    Mono<List<Area>> of(String dataVersion) {
        return known.get(dataVersion, WORLD);
    }

    private static Area area(Record row) {
        return new Area(
                row.get("code").asString(),
                row.get("subdivision").asString(null),
                row.get("country").asString(),
                row.get("lat").asDouble(),
                row.get("lng").asDouble(),
                row.get("languages").asList(Value::asString, List.of()),
                row.get("twinWeights").asList(Value::asDouble));
    }
}
