package org.twinatlas.backtest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.stereotype.Component;
import org.twinatlas.backtest.Network.CityRow;
import org.twinatlas.backtest.Network.TwinnedRow;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import reactor.core.publisher.Mono;

/** Reads from a back-test's store what to ask, and the network that is left to answer from. */
@Component
class Questions {

    private static final CypherQuery HIDDEN = CypherQuery.named("backtest/hidden");
    private static final CypherQuery CITIES = CypherQuery.named("backtest/cities");
    private static final CypherQuery TWINNED = CypherQuery.named("backtest/twinned");

    private final Graph graph;

    Questions(Graph graph) {
        this.graph = graph;
    }

    Mono<Network> network() {
        var cities = graph.ask(
                        CITIES,
                        Map.of(),
                        row -> new CityRow(
                                row.get("id").asLong(),
                                row.get("country").asString(),
                                row.get("region").asString(),
                                row.get("population").asLong(0)))
                .collectList();
        var twinned = graph.ask(
                        TWINNED,
                        Map.of(),
                        row -> new TwinnedRow(
                                row.get("a").asLong(),
                                row.get("b").asLong(),
                                row.get("weight").asDouble()))
                .collectList();
        return Mono.zip(cities, twinned, Network::of);
    }

    /** In the order of their cities' ids. */
    Mono<List<HiddenPair>> hidden() {
        return graph.ask(
                        HIDDEN,
                        Map.of(),
                        row -> new HiddenPair(
                                row.get("id").asString(),
                                row.get("a").asLong(),
                                row.get("b").asLong()))
                .collectList();
    }

    /** Every hidden partnership, from both sides, in an order that the seed decides. */
    Mono<List<Question>> shuffled(Network network, long seed) {
        return hidden().map(pairs -> {
            var questions = new ArrayList<Question>();
            pairs.forEach(pair -> questions.addAll(pair.questions(network)));
            Collections.shuffle(questions, new Random(seed));
            return questions;
        });
    }
}
