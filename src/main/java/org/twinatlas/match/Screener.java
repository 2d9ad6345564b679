package org.twinatlas.match;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.match.Retriever.Search;
import reactor.core.publisher.Mono;

/** Applies the rules on who may be recommended at all. */
@Component
class Screener {

    private static final CypherQuery SCREEN = CypherQuery.named("match/screen");

    /**
     * A hundredfold, as a power of ten. Of real international partnerships, 1 % are more unequal; a village that is shown
     * the biggest cities of the world has no use for its list. Whoever names a range of population has decided otherwise.
     */
    private static final double MOST_UNEQUAL = 2;

    private record Removed(@Nullable String rule, List<Long> ids) {}

    private final Graph graph;

    Screener(Graph graph) {
        this.graph = graph;
    }

    Mono<Screening> screen(Search search, Collection<Long> ids) {
        return graph.ask(
                        SCREEN,
                        parameters(search, ids),
                        row -> new Removed(
                                row.get("rule").asString(null), row.get("ids").asList(Value::asLong)))
                .collectList()
                .map(Screener::screening);
    }

    private static Screening screening(List<Removed> rows) {
        var removed = new EnumMap<Rule, List<Long>>(Rule.class);
        List<Long> eligible = List.of();
        for (var row : rows) {
            if (row.rule() == null) {
                eligible = row.ids();
            } else {
                removed.put(Rule.of(row.rule()), row.ids());
            }
        }
        return new Screening(eligible, removed);
    }

    private static Map<String, Object> parameters(Search search, Collection<Long> ids) {
        var wishes = search.wishes();
        var parameters = new HashMap<String, Object>();
        parameters.put("asker", search.asker().parameters());
        parameters.put("ids", List.copyOf(ids));
        parameters.put("countries", search.wishedCountries());
        parameters.put("minLogPop", log10(wishes.minPopulation()));
        parameters.put("maxLogPop", log10(wishes.maxPopulation()));
        var namesARange = wishes.minPopulation() != null || wishes.maxPopulation() != null;
        parameters.put("mostUnequal", namesARange ? null : MOST_UNEQUAL);
        parameters.put("languages", wishes.languages());
        parameters.put("partnered", wishes.partnered());
        parameters.put("sameCountry", wishes.sameCountry());
        parameters.put("suspended", search.relations().areas("suspended"));
        parameters.put("forbidden", search.relations().areas("forbidden"));
        return parameters;
    }

    private static @Nullable Double log10(@Nullable Long population) {
        return population == null ? null : Math.log10(population);
    }
}
