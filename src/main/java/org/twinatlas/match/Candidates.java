package org.twinatlas.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

    /**
     * What is proposed for each of these searches, in their order. They ask each retriever together, in one round trip.
     *
     * @param searches that share their wishes
     */
    Mono<List<List<Proposals>>> propose(List<Search> searches) {
        return Flux.fromIterable(Retriever.ALL)
                .flatMapSequential(retriever -> propose(retriever, searches), SIDE_BY_SIDE)
                .collectMultimap(Proposed::number, Proposed::proposals)
                .map(byNumber -> IntStream.range(0, searches.size())
                        .mapToObj(number -> proposals(searches.get(number), byNumber.get(number)))
                        .toList());
    }

    /** What the graph proposes, and what follows from the areas that the search has looked at already. */
    private static List<Proposals> proposals(Search search, @Nullable Collection<Proposals> ofTheGraph) {
        var all = new ArrayList<>(ofTheGraph == null ? List.of() : ofTheGraph);
        all.add(search.wellConnected());
        return all;
    }

    /** @param number of the search for which it is proposed */
    private record Proposed(int number, Proposals proposals) {}

    private Flux<Proposed> propose(Retriever retriever, List<Search> searches) {
        var numbers = IntStream.range(0, searches.size())
                .filter(number -> retriever.applies().test(searches.get(number)))
                .boxed()
                .toList();
        if (numbers.isEmpty()) {
            return Flux.empty();
        }
        var applying = numbers.stream().map(searches::get).toList();
        return graph.ask(retriever.query(), retriever.parameters(applying), Candidates::strengths)
                .map(strengths -> new Proposals(retriever.name(), strengths, retriever.most()))
                .zipWithIterable(numbers, (proposals, number) -> new Proposed(number, proposals));
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
