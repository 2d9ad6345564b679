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

    Flux<Ranked> rank(Search search, List<Long> ids, List<Proposals> proposals, int limit) {
        if (ids.isEmpty()) {
            return Flux.empty();
        }
        return graph.ask(RANK, parameters(search, ids, proposals, limit), Ranker::ranked);
    }

    private static Map<String, Object> parameters(Search search, List<Long> ids, List<Proposals> proposals, int limit) {
        var asker = search.asker();
        var relations = search.relations();
        var parameters = new HashMap<String, Object>();
        parameters.put("asker", asker.parameters());
        parameters.put("ids", ids);
        // Side by side, not as a list of maps, which costs the driver and the server twice as much.
        parameters.put("sharedPartners", strengths(Retriever.TWO_STEPS, ids, proposals));
        parameters.put("partnersOfPartners", strengths(Retriever.THREE_STEPS, ids, proposals));
        parameters.put("similarCities", strengths(Retriever.SIMILAR_CITIES, ids, proposals));
        parameters.put("neighbourhoods", strengths(Retriever.NEIGHBOURHOOD, ids, proposals));
        parameters.put("names", strengths(Retriever.NAMESAKES, ids, proposals));
        parameters.put("weights", search.weights().inOrder());
        parameters.put("countryTies", relations.countryValues(CountryTie::tie));
        parameters.put("histories", relations.countryValues(CountryTie::history));
        parameters.put("rooms", relations.countryValues(CountryTie::room));
        parameters.put("subdivisionTies", relations.subdivisionValues());
        parameters.put("localShares", search.localShares());
        parameters.put("sharesBack", relations.countryValues(CountryTie::shareBack));
        parameters.put(
                "newGrounds",
                relations.countryValues(tie -> Math.exp(-asker.partnerWeights().getOrDefault(tie.code(), 0.0))));
        parameters.put("reach", search.wishes().reach().value());
        parameters.put("limit", limit);
        return parameters;
    }

    private static List<Double> strengths(String retriever, List<Long> ids, List<Proposals> proposals) {
        var byId = Proposals.strengthsOf(retriever, proposals);
        return ids.stream().map(id -> byId.getOrDefault(id, 0.0)).toList();
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
