package org.twinatlas.bench;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import reactor.core.publisher.Mono;

/** Reads the whole atlas once. */
@Component
class PlainAtlasReader {

    private static final CypherQuery CITY_IDS = CypherQuery.named("bench/city_ids");
    private static final CypherQuery CITIES = CypherQuery.named("bench/cities");
    private static final CypherQuery COUNTRY_TIES = CypherQuery.named("bench/country_ties");
    private static final CypherQuery SUBDIVISION_TIES = CypherQuery.named("bench/subdivision_ties");
    private static final CypherQuery RARITIES = CypherQuery.named("bench/rarities");

    private final Graph graph;

    PlainAtlasReader(Graph graph) {
        this.graph = graph;
    }

    Mono<PlainAtlas> read() {
        var ids = graph.ask(CITY_IDS, Map.of(), row -> row.get("id").asLong()).collectList();
        return Mono.zip(ids, rows(COUNTRY_TIES), rows(SUBDIVISION_TIES), rows(RARITIES))
                .map(read -> new PlainAtlasBuilder(read.getT1(), read.getT2(), read.getT3(), read.getT4()))
                .flatMap(this::filled);
    }

    private Mono<PlainAtlas> filled(PlainAtlasBuilder builder) {
        return graph.ask(CITIES, Map.of(), row -> row.get("city"))
                .doOnNext(builder::add)
                .then(Mono.fromSupplier(builder::build));
    }

    private Mono<List<Record>> rows(CypherQuery query) {
        return graph.ask(query, Map.of(), row -> row).collectList();
    }
}
