package org.twinatlas.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.match.Retriever.Search;
import org.twinatlas.match.criteria.PairFacts.CountryTie;
import reactor.core.publisher.Flux;

/** Gives every candidate its values, in one query, best first. */
@Component
class Ranker {

    private static final CypherQuery RANK = CypherQuery.named("match/rank");

    private final Graph graph;

    Ranker(Graph graph) {
        this.graph = graph;
    }

    Flux<Ranked> rank(Search search, List<Long> ids, List<Proposals> proposals, Weights weights, int limit) {
        if (ids.isEmpty()) {
            return Flux.empty();
        }
        return graph.ask(RANK, parameters(search, ids, proposals, weights, limit), Ranker::ranked);
    }

    private static Map<String, Object> parameters(
            Search search, List<Long> ids, List<Proposals> proposals, Weights weights, int limit) {
        var walks = Proposals.strengthsOf(Retriever.NETWORK, proposals);
        var neighbourhoods = Proposals.strengthsOf(Retriever.NEIGHBOURHOOD, proposals);
        var relations = search.relations();
        var parameters = new HashMap<String, Object>();
        parameters.put("asker", search.asker().parameters());
        parameters.put("ids", ids);
        // Side by side, not as a list of maps, which costs the driver and the server twice as much.
        parameters.put(
                "walks", ids.stream().map(id -> walks.getOrDefault(id, 0.0)).toList());
        parameters.put(
                "neighbourhoods",
                ids.stream().map(id -> neighbourhoods.getOrDefault(id, 0.0)).toList());
        parameters.put("weights", weights.inOrder());
        parameters.put("countryTies", relations.countryValues(CountryTie::tie));
        parameters.put("histories", relations.countryValues(CountryTie::history));
        parameters.put("rooms", relations.countryValues(CountryTie::room));
        parameters.put("subdivisionTies", relations.subdivisionValues());
        parameters.put(
                "namesakes",
                List.copyOf(Proposals.strengthsOf("namesakes", proposals).keySet()));
        parameters.put("reach", search.wishes().reach().value());
        parameters.put("limit", limit);
        return parameters;
    }

    private static Ranked ranked(Record row) {
        var values = new ArrayList<@Nullable Double>();
        for (Value value : row.get("values").values()) {
            values.add(value.isNull() ? null : value.asDouble());
        }
        return new Ranked(
                row.get("id").asLong(),
                row.get("country").asString(),
                row.get("metropolis").asLong(),
                values,
                row.get("score").asDouble(),
                row.get("standing").asDouble());
    }
}
