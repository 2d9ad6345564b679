package org.twinatlas.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.match.Pipeline.Retrieved;
import org.twinatlas.match.Retriever.Search;
import org.twinatlas.match.criteria.PairFacts.CountryTie;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Applies the rules on who may be recommended at all, and gives every other candidate its values, in one query. */
@Component
class Ranker {

    private static final CypherQuery RANK = CypherQuery.named("match/rank");

    /** All cities of the world do not fit into the memory of one transaction; what the retrievers propose does many times. */
    private static final int AT_ONCE = 20_000;

    /**
     * How far a city that seeks just such a partner rises towards the top: with 0.15, some places in a list. Nobody has
     * measured it yet, since no partnership is known that came of such a record.
     */
    private static final double LIFT = 0.15;

    /** What is told of the candidates. */
    private enum Telling {
        VALUES,
        VALUES_REGARDLESS_OF_RULES,
        ORDER
    }

    private final Graph graph;

    Ranker(Graph graph) {
        this.graph = graph;
    }

    /** The best of these candidates. */
    Mono<Ranking> rank(Retrieved retrieved, Collection<Long> ids, int limit) {
        return Flux.fromIterable(ids)
                .buffer(AT_ONCE)
                .concatMap(some -> rank(retrieved, some, limit, Telling.VALUES))
                .reduce((one, other) -> one.with(other, limit))
                .defaultIfEmpty(Ranking.OF_NOBODY);
    }

    /** The same without their values. */
    Mono<Ranking> order(Retrieved retrieved, Collection<Long> ids, int limit) {
        return rank(retrieved, List.copyOf(ids), limit, Telling.ORDER);
    }

    /** All of these candidates, whatever the rules say. */
    Mono<Ranking> rankRegardless(Retrieved retrieved, Collection<Long> ids) {
        return rank(retrieved, List.copyOf(ids), ids.size(), Telling.VALUES_REGARDLESS_OF_RULES);
    }

    private Mono<Ranking> rank(Retrieved retrieved, List<Long> ids, int limit, Telling telling) {
        if (ids.isEmpty()) {
            return Mono.just(Ranking.OF_NOBODY);
        }
        var parameters = new HashMap<String, Object>();
        addCandidates(parameters, retrieved.proposals(), ids);
        addRelations(parameters, retrieved.search());
        addRules(parameters, retrieved.search());
        parameters.put("lifts", lifts(retrieved.seekers()));
        parameters.put("asker", retrieved.search().asker().parameters());
        parameters.put("weights", retrieved.search().weights().byCriterion());
        parameters.put("reach", retrieved.search().wishes().reach().value());
        parameters.put("regardless", telling == Telling.VALUES_REGARDLESS_OF_RULES);
        parameters.put("valued", telling != Telling.ORDER);
        parameters.put("limit", limit);
        return graph.askOne(RANK, parameters, Ranker::ranking);
    }

    /** Side by side, not as a list of maps, which costs the driver and the server twice as much. */
    private static void addCandidates(Map<String, Object> parameters, List<Proposals> proposals, List<Long> ids) {
        parameters.put("ids", ids);
        parameters.put("sharedPartners", strengths(Retriever.TWO_STEPS, ids, proposals));
        parameters.put("partnersOfPartners", strengths(Retriever.THREE_STEPS, ids, proposals));
        parameters.put("similarCities", strengths(Retriever.SIMILAR_CITIES, ids, proposals));
        parameters.put("neighbourhoods", strengths(Retriever.NEIGHBOURHOOD, ids, proposals));
        parameters.put("names", strengths(Retriever.NAMESAKES, ids, proposals));
    }

    private static List<Double> strengths(String retriever, List<Long> ids, List<Proposals> proposals) {
        var byId = Proposals.strengthsOf(retriever, proposals);
        return ids.stream().map(id -> byId.getOrDefault(id, 0.0)).toList();
    }

    /** By id as text, since the keys of a map are texts in Cypher. */
    private static Map<String, Double> lifts(Map<Long, SeekingFit> seekers) {
        return seekers.entrySet().stream()
                .collect(Collectors.toMap(
                        seeker -> seeker.getKey().toString(),
                        seeker -> LIFT * seeker.getValue().value()));
    }

    private static void addRelations(Map<String, Object> parameters, Search search) {
        var relations = search.relations();
        var partnerWeights = search.asker().partnerWeights();
        parameters.put("countryTies", relations.countryValues(CountryTie::tie));
        parameters.put("histories", relations.countryValues(CountryTie::history));
        parameters.put("rooms", relations.countryValues(CountryTie::room));
        parameters.put("subdivisionTies", relations.subdivisionValues());
        parameters.put("localShares", search.localShares());
        parameters.put("sharesBack", relations.countryValues(CountryTie::shareBack));
        parameters.put(
                "newGrounds", relations.countryValues(tie -> Math.exp(-partnerWeights.getOrDefault(tie.code(), 0.0))));
    }

    private static void addRules(Map<String, Object> parameters, Search search) {
        var wishes = search.wishes();
        var sizes = Sizes.wishedBy(search.asker(), wishes);
        parameters.put("countries", search.wishedCountries());
        parameters.put("minLogPop", sizes.least());
        parameters.put("maxLogPop", sizes.most());
        parameters.put("mostUnequal", sizes.mostUnequal());
        parameters.put("languages", wishes.languages());
        parameters.put("partnered", wishes.partnered());
        parameters.put("sameCountry", wishes.sameCountry());
        parameters.put("suspended", search.relations().areas("suspended"));
        parameters.put("forbidden", search.relations().areas("forbidden"));
    }

    private static Ranking ranking(Record row) {
        var best = new ArrayList<Ranked>();
        for (int i = 0; i < row.get("ids").size(); i++) {
            best.add(new Ranked(
                    row.get("ids").get(i).asLong(),
                    row.get("countries").get(i).asString(),
                    row.get("metropolises").get(i).asLong(),
                    values(row.get("values").get(i)),
                    row.get("scores").get(i).asDouble(),
                    row.get("standings").get(i).asDouble()));
        }
        var removed = new EnumMap<Rule, List<Long>>(Rule.class);
        for (int i = 0; i < row.get("barred").size(); i++) {
            removed.computeIfAbsent(Rule.of(row.get("rules").get(i).asString()), rule -> new ArrayList<>())
                    .add(row.get("barred").get(i).asLong());
        }
        return new Ranking(best, removed);
    }

    private static List<@Nullable Double> values(Value row) {
        var values = new ArrayList<@Nullable Double>();
        for (var value : row.values()) {
            values.add(value.isNull() ? null : value.asDouble());
        }
        return values;
    }
}
