package org.twinatlas.match;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.graph.PerDataVersion;
import org.twinatlas.match.Area.Connected;
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
                connected(row));
    }

    private static List<Connected> connected(Record row) {
        return IntStream.range(0, row.get("ids").size())
                .mapToObj(i -> {
                    var logPop = row.get("logPops").get(i).asDouble();
                    return new Connected(
                            row.get("ids").get(i).asLong(),
                            row.get("twinWeights").get(i).asDouble(),
                            logPop < 0 ? Double.NaN : logPop);
                })
                .toList();
    }
}
