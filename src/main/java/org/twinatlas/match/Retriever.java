package org.twinatlas.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.twinatlas.graph.CypherQuery;

/**
 * One way to find candidates quickly, without looking at every city.
 *
 * @param name what it goes by
 * @param query answers with lists of ids and strengths
 * @param applies whether it has anything to go by
 * @param parameters of the query
 * @param most how many candidates it proposes
 */
record Retriever(
        String name,
        CypherQuery query,
        BiPredicate<Asker, Wishes> applies,
        Function<Search, Map<String, Object>> parameters,
        int most) {

    static final String NETWORK = "network";
    static final String NEIGHBOURHOOD = "neighbourhood";

    private static final int TIED_COUNTRIES = 15;
    /** Where cities of a few countries only are wished, look deeper into each. */
    private static final int CITIES_OF_WISHED_COUNTRIES = 600;

    /** What a retriever goes by. */
    record Search(Asker asker, Wishes wishes, Relations relations, List<String> wishedCountries) {

        private double logPop() {
            var known = asker.logPop();
            return known == null ? ORDINARY_LOG_POP : known;
        }
    }

    /** About 30,000 people, the median of the seed data: where to look when the size is not known. */
    private static final double ORDINARY_LOG_POP = 4.5;

    static final List<Retriever> ALL = List.of(
            of(
                    NETWORK,
                    300,
                    (asker, wishes) -> asker.isPartnered(),
                    search -> Map.of(
                            "id", id(search), "twinWeight", search.asker().twinWeight())),
            of(NEIGHBOURHOOD, 250, (asker, wishes) -> !asker.near().ids().isEmpty(), Retriever::surroundings),
            of(
                    "country_ties",
                    600,
                    (asker, wishes) -> asker.traits().country() != null,
                    search -> Map.of(
                            "tiedCountries",
                            search.relations().tiedCountries(TIED_COUNTRIES),
                            "logPop",
                            search.logPop())),
            of(
                    "profile",
                    200,
                    (asker, wishes) -> !asker.profile().isEmpty(),
                    search -> Map.of("profile", search.asker().profile())),
            of(
                    "industry",
                    150,
                    (asker, wishes) -> !asker.traits().industries().isEmpty(),
                    search -> Map.of("industries", search.asker().traits().industries(), "logPop", search.logPop())),
            of(
                    "heritage",
                    150,
                    (asker, wishes) -> !asker.traits().heritage().isEmpty(),
                    search -> Map.of("heritage", search.asker().traits().heritage())),
            of("namesakes", 50, (asker, wishes) -> asker.hasNamesake(), search -> Map.of("id", id(search))),
            // A described town may tell little else than this; a city of the atlas has better to go by.
            of(
                    "language",
                    250,
                    (asker, wishes) ->
                            isDescribed(asker) && !asker.traits().languages().isEmpty(),
                    search -> Map.of("languages", search.asker().traits().languages(), "logPop", search.logPop())),
            of(
                    "culture",
                    100,
                    (asker, wishes) ->
                            isDescribed(asker) && !asker.traits().culture().isEmpty(),
                    search -> Map.of("culture", search.asker().traits().culture(), "logPop", search.logPop())),
            of(
                    "membership",
                    100,
                    (asker, wishes) ->
                            isDescribed(asker) && !asker.traits().networks().isEmpty(),
                    search -> Map.of("networks", search.asker().traits().networks(), "logPop", search.logPop())),
            of("similar_size", 120, (asker, wishes) -> true, search -> Map.of("logPop", search.logPop())),
            of(
                    "wished_countries",
                    CITIES_OF_WISHED_COUNTRIES,
                    (asker, wishes) ->
                            !wishes.countries().isEmpty() || !wishes.regions().isEmpty(),
                    Retriever::wishedCountries));

    private static Retriever of(
            String name,
            int most,
            BiPredicate<Asker, Wishes> applies,
            Function<Search, Map<String, Object>> parameters) {
        return new Retriever(name, CypherQuery.named("match/propose/" + name), applies, parameters, most);
    }

    private static boolean isDescribed(Asker asker) {
        return asker.traits().id() == null;
    }

    private static Object id(Search search) {
        return Objects.requireNonNull(search.asker().traits().id());
    }

    private static Map<String, Object> surroundings(Search search) {
        var parameters = new HashMap<String, Object>();
        parameters.put("id", search.asker().traits().id());
        parameters.put("nearIds", search.asker().near().ids());
        parameters.put("nearKm", search.asker().near().km());
        return parameters;
    }

    private static Map<String, Object> wishedCountries(Search search) {
        var countries = search.wishedCountries();
        var each = Math.max(1, CITIES_OF_WISHED_COUNTRIES / 2 / Math.max(1, countries.size()));
        return Map.of("countries", countries, "logPop", search.logPop(), "each", each);
    }
}
