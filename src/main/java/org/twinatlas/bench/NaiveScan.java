package org.twinatlas.bench;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.twinatlas.bench.Sample.Drawn;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.match.DefaultWeights;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts the naive query, which looks at every city, to the same database. */
@Component
class NaiveScan {

    private static final CypherQuery NAIVE = CypherQuery.named("bench/naive");

    private final Graph graph;
    private final List<Double> weights;

    NaiveScan(Graph graph, DefaultWeights weights) {
        this.graph = graph;
        this.weights = List.copyOf(weights.get().byCriterion().values());
    }

    /** How long each of these cities waits for its whole answer, after one that does not count, because it is planned first. */
    Mono<List<Timed>> time(CityColumns cities, List<Drawn> drawn, Progress progress) {
        if (drawn.isEmpty()) {
            return Mono.just(List.of());
        }
        progress.now("naive scan");
        return rank(cities.ids()[drawn.getFirst().place()])
                .then(Flux.fromIterable(drawn)
                        .concatMap(one -> Timed.of(one.stratum(), rank(cities.ids()[one.place()])))
                        .collectList());
    }

    /** The rows of its answer, best first. */
    Mono<List<Record>> rank(long city) {
        return graph.ask(NAIVE, Map.of("id", city, "weights", weights), row -> row)
                .collectList();
    }
}
