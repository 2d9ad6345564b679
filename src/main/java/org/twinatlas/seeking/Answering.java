package org.twinatlas.seeking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.access.NotAllowed;
import org.twinatlas.access.Place;
import org.twinatlas.city.CityId;
import org.twinatlas.city.CityNotFound;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import reactor.core.publisher.Mono;

/** Tells who answers for a city that seeks: its liaison, and the coordinators of the area where it lies. */
@Component
class Answering {

    private static final CypherQuery PLACE = CypherQuery.named("seeking/place");
    private static final CypherQuery CITY_OF = CypherQuery.named("seeking/city_of");

    private final Graph graph;

    Answering(Graph graph) {
        this.graph = graph;
    }

    /**
     * Fails unless the record is there and the actor answers for its city.
     *
     * @param what the actor wants to do, as a noun phrase
     */
    Mono<Place> require(Actor actor, String id, String what) {
        return cityOf(id).switchIfEmpty(Mono.error(SeekerNotFound::new)).flatMap(city -> require(actor, city, what));
    }

    /** Whether the record is there and the actor answers for its city. */
    Mono<Boolean> answersFor(Actor actor, String id) {
        return cityOf(id).flatMap(this::place).map(actor::answersFor).defaultIfEmpty(false);
    }

    /** Fails unless the actor answers for the city. */
    Mono<Place> require(Actor actor, CityId city, String what) {
        return place(city)
                .switchIfEmpty(Mono.error(() -> CityNotFound.withId(city)))
                .doOnNext(place -> {
                    if (!actor.answersFor(place)) {
                        throw NotAllowed.of(
                                actor, what, "a liaison of the city, or a coordinator of the area where it lies");
                    }
                });
    }

    private Mono<CityId> cityOf(String id) {
        return graph.askOne(CITY_OF, Map.of("id", id), row -> row)
                .filter(row -> !row.get("withdrawn").asBoolean())
                .map(row -> new CityId(row.get("city").asLong()));
    }

    private Mono<Place> place(CityId city) {
        return graph.askOne(
                PLACE,
                Map.of("city", city.value()),
                row -> new Place(
                        row.get("city").asLong(),
                        row.get("country").asString(),
                        row.get("subdivision").asString(null),
                        Set.copyOf(row.get("networks").asList(network -> network.asString(), List.of()))));
    }
}
