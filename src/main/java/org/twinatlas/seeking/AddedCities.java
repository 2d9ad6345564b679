package org.twinatlas.seeking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.access.NotAllowed;
import org.twinatlas.access.Place;
import org.twinatlas.access.PublicText;
import org.twinatlas.city.CityId;
import org.twinatlas.city.FoldedName;
import org.twinatlas.city.Vocabularies;
import org.twinatlas.city.Vocabulary;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Mono;

/** Adds cities that the atlas does not have. They stay when the tables are loaded anew. */
@Component
public class AddedCities {

    private static final CypherQuery KNOWN = CypherQuery.named("seeking/city_known");
    private static final CypherQuery ADD = CypherQuery.named("seeking/city_add");
    private static final int LONGEST_NAME = 100;
    private static final int MOST_LANGUAGES = 10;
    private static final long MOST_PEOPLE = 60_000_000;

    private final Graph graph;
    private final Vocabularies vocabularies;
    private final Clock clock;

    AddedCities(Graph graph, Vocabularies vocabularies, Clock clock) {
        this.graph = graph;
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    /**
     * A city as somebody describes it.
     *
     * @param country ISO 3166-1 alpha-2
     * @param lat degrees north
     * @param lng degrees east
     * @param languages ISO 639; may be empty
     */
    public record Draft(
            String name,
            String country,
            double lat,
            double lng,
            @Nullable Long population,
            List<String> languages) {

        public Draft {
            PublicText.required("name", name, LONGEST_NAME);
            if (FoldedName.of(name).text().isEmpty()) {
                throw BadInput.of("name", name, "a name with at least one letter or digit");
            }
            if (!(Math.abs(lat) <= 90)) {
                throw BadInput.of("lat", lat, "a number from -90 to 90");
            }
            if (!(Math.abs(lng) <= 180)) {
                throw BadInput.of("lng", lng, "a number from -180 to 180");
            }
            if (population != null && (population < 1 || population > MOST_PEOPLE)) {
                throw BadInput.of("population", population, "a whole number from 1 to " + MOST_PEOPLE);
            }
            if (languages.size() > MOST_LANGUAGES) {
                throw BadInput.of("languages", languages.size() + " entries", "at most " + MOST_LANGUAGES);
            }
        }

        private void check(Vocabulary words) {
            words.check("country", "country", List.of(country));
            words.check("languages", "language", languages);
        }
    }

    /**
     * Adds a city, for whoever keeps the register of its country. Fails with {@code city-known} where there is one of its name
     * within 30 km.
     *
     * @return its id, {@link CityId#FIRST_ADDED} or more
     */
    public Mono<CityId> add(Actor actor, Draft draft) {
        return vocabularies
                .current()
                .doOnNext(draft::check)
                .doOnNext(words -> requireCoordinator(actor, draft))
                .then(Mono.defer(() -> graph.changeData(change -> change.ask(
                                KNOWN,
                                Map.of("foldedName", folded(draft), "lat", draft.lat(), "lng", draft.lng()),
                                row -> new CityKnown(
                                        row.get("id").asLong(), row.get("name").asString()))
                        .next()
                        .flatMap(known -> Mono.<CityId>error(known))
                        .switchIfEmpty(change.askOne(
                                ADD,
                                parameters(actor, draft),
                                row -> new CityId(row.get("id").asLong()))))));
    }

    private static void requireCoordinator(Actor actor, Draft draft) {
        if (!actor.coordinates(new Place(CityId.FIRST_ADDED, draft.country(), null, Set.of()))) {
            throw NotAllowed.of(actor, "Adding a city", "a coordinator of its country");
        }
    }

    private static String folded(Draft draft) {
        return FoldedName.of(draft.name()).text();
    }

    private Map<String, Object> parameters(Actor actor, Draft draft) {
        var parameters = new HashMap<String, Object>();
        parameters.put("name", draft.name().strip());
        parameters.put("foldedName", folded(draft));
        parameters.put("country", draft.country());
        parameters.put("lat", draft.lat());
        parameters.put("lng", draft.lng());
        parameters.put("population", draft.population());
        parameters.put("languages", draft.languages());
        parameters.put("firstId", CityId.FIRST_ADDED);
        parameters.put("actor", actor.id());
        parameters.put("today", LocalDate.now(clock).toString());
        return parameters;
    }
}
