package org.twinatlas.city;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds cities. */
@Component
public class Cities {

    private static final CypherQuery SEARCH = CypherQuery.named("city/search");
    private static final CypherQuery SEARCH_MISSPELT = CypherQuery.named("city/search_misspelt");
    private static final CypherQuery SEARCH_ADDED = CypherQuery.named("city/added_search");
    private static final CypherQuery DETAIL = CypherQuery.named("city/detail");
    private static final CypherQuery DETAIL_OF_ADDED = CypherQuery.named("city/added_detail");
    /** How many candidates are looked through where a country behind a comma is still to be compared. */
    private static final int WIDE = 250;

    private final Graph graph;

    Cities(Graph graph) {
        this.graph = graph;
    }

    /**
     * The cities that somebody may mean, the likeliest first.
     *
     * @param text a name, or its beginning, in any spelling or script; perhaps a country or subdivision behind a comma
     * @param country ISO 3166-1 alpha-2; null for all
     * @param limit how many at most
     */
    public Flux<CitySummary> find(String text, @Nullable String country, int limit) {
        var term = SearchTerm.parse(text);
        var wanted = term.within() == null ? limit : WIDE;
        var wellSpelt = graph.ask(SEARCH, parameters(term, country, wanted), CityRow::summary)
                .filter(term::admits);
        return added(term, country, wanted)
                .concatWith(wellSpelt)
                .switchIfEmpty(misspelt(term, country, wanted))
                .take(limit);
    }

    /** They are few, and whoever types the name of one means it. */
    private Flux<CitySummary> added(SearchTerm term, @Nullable String country, int limit) {
        var parameters = new HashMap<String, Object>();
        parameters.put("folded", term.name().text());
        parameters.put("country", country);
        parameters.put("limit", limit);
        return graph.ask(SEARCH_ADDED, parameters, CityRow::summary).filter(term::admits);
    }

    private Flux<CitySummary> misspelt(SearchTerm term, @Nullable String country, int limit) {
        return graph.ask(SEARCH_MISSPELT, parameters(term, country, limit), CityRow::summary)
                .filter(term::admits);
    }

    private static Map<String, Object> parameters(SearchTerm term, @Nullable String country, int limit) {
        var parameters = new HashMap<String, Object>();
        parameters.put("folded", term.name().text());
        parameters.put("phrase", term.phrase());
        parameters.put("prefix", term.prefix());
        parameters.put("fuzzy", term.fuzzy());
        parameters.put("country", country);
        parameters.put("limit", limit);
        return parameters;
    }

    /** All that is known of a city, or {@link CityNotFound}. */
    public Mono<CityDetail> getDetail(CityId id) {
        var detail = id.isAdded() ? DETAIL_OF_ADDED : DETAIL;
        return graph.askOne(detail, Map.of("id", id.value()), row -> CityDetail.from(row.get("city")))
                .switchIfEmpty(Mono.error(() -> CityNotFound.withId(id)));
    }
}
