package org.twinatlas.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.match.Prospects.Prospect;

/**
 * One way to find candidates quickly, without looking at every city.
 *
 * @param name what it goes by
 * @param query answers with lists of ids and strengths, a row for each search
 * @param applies whether it has anything to go by
 * @param goesBy what the query is told of a search
 * @param most how many candidates it proposes
 */
record Retriever(
        String name,
        CypherQuery query,
        Predicate<Search> applies,
        Function<Search, Map<String, Object>> goesBy,
        int most) {

    static final String TWO_STEPS = "two_steps";
    static final String THREE_STEPS = "three_steps";
    static final String SIMILAR_CITIES = "similar_cities";
    static final String NEIGHBOURHOOD = "neighbourhood";
    static final String NAMESAKES = "namesakes";

    /** How many of the world's cities with partners are taken that promise most. */
    private static final int WELL_CONNECTED = 180;

    /** How many of the most promising areas are looked into for cities of about the same size, and how many of each. */
    private static final int AREAS = 30;

    private static final int OF_AN_AREA = 8;

    /**
     * Who has no partners differs little from one village of a promising area to the next: how many bigger and how many
     * smaller ones of each area are looked at for the best of them.
     */
    private static final int LOOKED_AT = 60;

    /** How many of all that are looked at are taken. */
    private static final int ALIKE = 250;

    private static final String EACH = "each";

    /** Who wants more places than this gets proportionally more candidates. */
    private static final int PLACES = 50;

    /** Where cities of a few countries only are wished, look deeper into each. */
    private static final int CITIES_OF_WISHED_COUNTRIES = 600;

    /** A trait is worth a search of its own where it can bring this part of all points. */
    private static final double WORTH_A_SEARCH = 0.05;

    /** About 30,000 people, the median of the seed data: where to look when the size is not known. */
    private static final double ORDINARY_LOG_POP = 4.5;

    /**
     * What a retriever goes by.
     *
     * @param places how many candidates are wanted
     * @param dataVersion of the graph when the search began
     */
    record Search(
            Asker asker,
            Wishes wishes,
            Weights weights,
            Relations relations,
            List<String> wishedCountries,
            Prospects prospects,
            int places,
            String dataVersion) {

        /** The size to look for: the asker's own, or the nearest to it that is wished. */
        private double logPop() {
            var own = Optional.ofNullable(asker.logPop()).orElse(ORDINARY_LOG_POP);
            var least = wishes.minPopulation() == null ? own : Math.log10(wishes.minPopulation());
            var most = wishes.maxPopulation() == null ? Math.max(own, least) : Math.log10(wishes.maxPopulation());
            return Math.clamp(own, Math.min(least, most), most);
        }

        /** This many, or more where more places are wanted. */
        private int deep(int most) {
            return (int) Math.ceil(most * Math.max(1, places / (double) PLACES));
        }

        /** The cities that promise most by their area, their experience and their size. */
        Proposals wellConnected() {
            return Proposals.alike("well_connected", prospects.wellConnected(deep(WELL_CONNECTED)));
        }

        /** Which share of the partnerships around the asker leads to each country. */
        Map<String, Double> localShares() {
            return relations.countryValues(tie -> asker.local().with(tie.code(), tie.share()));
        }

        /** How many cities of each wished country are taken that are bigger, and how many that are smaller. */
        private int ofEachWishedCountry() {
            return Math.max(1, CITIES_OF_WISHED_COUNTRIES / 2 / Math.max(1, wishedCountries.size()));
        }

        /** A described town may tell little else; for a city of the atlas the trait must count for much. */
        private boolean leansOn(String criterion) {
            return asker.traits().id() == null || weights.shareOf(criterion) >= WORTH_A_SEARCH;
        }
    }

    static final List<Retriever> ALL = List.of(
            of(TWO_STEPS, 120, search -> search.asker().isPartnered(), search -> Map.of("id", id(search))),
            of(THREE_STEPS, 120, search -> search.asker().isPartnered(), search -> Map.of("id", id(search))),
            of(SIMILAR_CITIES, 150, search -> search.asker().traits().similarWeight() > 0, Retriever::similar),
            of(NEIGHBOURHOOD, 120, search -> !search.asker().near().ids().isEmpty(), Retriever::surroundings),
            of(NAMESAKES, 40, search -> search.asker().hasNamesake(), search -> Map.of("id", id(search))),
            of(
                    "across_the_border",
                    60,
                    search -> search.asker().lat() != null
                            && search.asker().traits().country() != null,
                    Retriever::place),
            of("of_size", Integer.MAX_VALUE, search -> search.asker().isPartnered(), Retriever::ofSize),
            of(
                    "alike_in_the_best_areas",
                    Integer.MAX_VALUE,
                    search -> !search.asker().isPartnered(),
                    Retriever::alike),
            of(
                    "similar_size",
                    60,
                    search -> search.asker().traits().country() == null,
                    search -> Map.of("logPop", search.logPop())),
            of(
                    "profile",
                    100,
                    search -> search.asker().traits().id() == null
                            && !search.asker().profile().isEmpty(),
                    search -> Map.of("profile", search.asker().profile())),
            of(
                    "industry",
                    150,
                    search -> search.leansOn("industry")
                            && !search.asker().traits().industries().isEmpty(),
                    search -> Map.of("industries", search.asker().traits().industries(), "logPop", search.logPop())),
            of(
                    "heritage",
                    150,
                    search -> search.leansOn("ancestryAndHistory")
                            && !search.asker().traits().heritage().isEmpty(),
                    search -> Map.of("heritage", search.asker().traits().heritage())),
            of(
                    "language",
                    250,
                    search -> search.leansOn("language")
                            && !search.asker().traits().languages().isEmpty(),
                    search -> Map.of("languages", search.asker().traits().languages(), "logPop", search.logPop())),
            of(
                    "culture",
                    100,
                    search -> search.leansOn("culture")
                            && !search.asker().traits().culture().isEmpty(),
                    search -> Map.of("culture", search.asker().traits().culture(), "logPop", search.logPop())),
            of(
                    "membership",
                    100,
                    search -> search.leansOn("network")
                            && !search.asker().traits().networks().isEmpty(),
                    search -> Map.of("networks", search.asker().traits().networks(), "logPop", search.logPop())),
            of(
                    "wished_countries",
                    CITIES_OF_WISHED_COUNTRIES,
                    search -> !search.wishes().countries().isEmpty()
                            || !search.wishes().regions().isEmpty(),
                    Retriever::wishedCountries));

    private static Retriever of(
            String name, int most, Predicate<Search> applies, Function<Search, Map<String, Object>> goesBy) {
        return new Retriever(name, CypherQuery.named("match/propose/" + name), applies, goesBy, most);
    }

    /** Of the query for these searches, which share their wishes. LIMIT takes what is the same for all of them only. */
    Map<String, Object> parameters(List<Search> searches) {
        var rows = searches.stream().map(goesBy).toList();
        return Map.of("searches", rows, EACH, rows.getFirst().getOrDefault(EACH, 0));
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

    private static Map<String, Object> similar(Search search) {
        var parameters = new HashMap<String, Object>();
        parameters.put("id", search.asker().traits().id());
        parameters.put("similarIds", search.asker().similar().ids());
        parameters.put("similarWeights", search.asker().similar().weights());
        parameters.put("similarWeight", search.asker().traits().similarWeight());
        return parameters;
    }

    private static Map<String, Object> place(Search search) {
        return Map.of(
                "country", Objects.requireNonNull(search.asker().traits().country()),
                "lat", Objects.requireNonNull(search.asker().lat()),
                "lng", Objects.requireNonNull(search.asker().lng()),
                "logPop", search.logPop());
    }

    private static Map<String, Object> ofSize(Search search) {
        return Map.of("areas", codes(areas(search)), "logPop", search.logPop(), EACH, OF_AN_AREA / 2);
    }

    private static Map<String, Object> alike(Search search) {
        var traits = search.asker().traits();
        var areas = areas(search);
        var parameters = new HashMap<String, Object>();
        parameters.put("areas", codes(areas));
        parameters.put("promises", areas.stream().map(Prospect::anywhere).toList());
        parameters.put("logPop", search.logPop());
        parameters.put("koppen", traits.koppen());
        parameters.put("coastal", traits.coastal());
        parameters.put("elevationM", traits.elevationM());
        parameters.put("lat", search.asker().lat());
        parameters.put("lng", search.asker().lng());
        parameters.put("weights", search.weights().byCriterion());
        parameters.put("most", search.deep(ALIKE));
        parameters.put(EACH, LOOKED_AT);
        return parameters;
    }

    private static List<Prospect> areas(Search search) {
        return search.prospects().best(search.deep(AREAS));
    }

    private static List<String> codes(List<Prospect> areas) {
        return areas.stream().map(prospect -> prospect.area().code()).toList();
    }

    private static Map<String, Object> wishedCountries(Search search) {
        return Map.of(
                "countries", search.wishedCountries(), "logPop", search.logPop(), EACH, search.ofEachWishedCountry());
    }
}
