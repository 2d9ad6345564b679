package org.twinatlas.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.Graph;
import org.twinatlas.match.Retriever.Search;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks all retrievers that have anything to go by, side by side. */
@Component
class Candidates {

    /** How many retrievers run at once for one request: enough to hide the waiting, not enough to crowd out others. */
    private static final int SIDE_BY_SIDE = 4;

    private final Graph graph;

    Candidates(Graph graph) {
        this.graph = graph;
    }

    Mono<List<Proposals>> propose(Search search) {
        return Flux.fromIterable(Retriever.ALL)
                .filter(retriever -> retriever.applies().test(search))
                .flatMapSequential(retriever -> propose(retriever, search), SIDE_BY_SIDE)
                .collectList();
    }

    private Mono<Proposals> propose(Retriever retriever, Search search) {
        return graph.askOne(
                retriever.query(),
                retriever.parameters().apply(search),
                row -> new Proposals(retriever.name(), strengths(row), retriever.most()));
    }

    private static Map<Long, Double> strengths(Record row) {
        var ids = row.get("ids");
        var strengths = row.get("strengths");
        var byId = new LinkedHashMap<Long, Double>(ids.size() * 2);
        for (int i = 0; i < ids.size(); i++) {
            byId.putIfAbsent(ids.get(i).asLong(), strengths.get(i).asDouble());
        }
        return byId;
    }
}
