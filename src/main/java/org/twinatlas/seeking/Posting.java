package org.twinatlas.seeking;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.access.NotAllowed;
import org.twinatlas.access.Place;
import org.twinatlas.city.CityId;
import org.twinatlas.city.CityNotFound;
import org.twinatlas.city.Vocabularies;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import reactor.core.publisher.Mono;

/** Posts, changes, renews and withdraws seeking records, for those who answer for the city. Each change stays in the history. */
@Component
public class Posting {

    private static final CypherQuery PLACE = CypherQuery.named("seeking/place");
    private static final CypherQuery CITY_OF = CypherQuery.named("seeking/city_of");
    private static final CypherQuery CREATE = CypherQuery.named("seeking/create");
    private static final CypherQuery CHANGE = CypherQuery.named("seeking/change");

    private final Graph graph;
    private final Vocabularies vocabularies;
    private final SeekingChecks checks;
    private final SeekingProperties properties;
    private final Clock clock;

    Posting(Graph graph, Vocabularies vocabularies, SeekingChecks checks, SeekingProperties properties, Clock clock) {
        this.graph = graph;
        this.vocabularies = vocabularies;
        this.checks = checks;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Posts a record for a city.
     *
     * @param key the header Idempotency-Key: the same actor's request with the same key posts one record
     * @return its id
     */
    public Mono<String> post(Actor actor, CityId city, SeekingEntry entry, @Nullable String key) {
        return requireAnswering(actor, city, "Posting what this city seeks")
                .then(vocabularies.current())
                .doOnNext(words -> checks.check(entry, words))
                .then(Mono.defer(() -> graph.changeData(change -> change.askOne(
                        CREATE,
                        created(actor, city, entry, key),
                        row -> row.get("id").asString()))));
    }

    private Map<String, Object> created(Actor actor, CityId city, SeekingEntry entry, @Nullable String key) {
        var request = key == null ? UUID.randomUUID().toString() : digest(actor.id() + " " + key);
        return Map.of(
                "id", "seek-" + UUID.randomUUID(),
                "request", request,
                "city", city.value(),
                "fields", SeekingRow.fields(entry),
                "today", today().toString(),
                "validUntil", validUntil(entry).toString(),
                "actor", actor.id());
    }

    private static String digest(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /**
     * Puts another entry in the place of the old one.
     *
     * @param version the one that the actor has read; fails with {@code changed-meanwhile} where there is a newer one
     */
    public Mono<Void> replace(Actor actor, String id, long version, SeekingEntry entry) {
        var fields = SeekingRow.fields(entry);
        fields.put("validUntil", validUntil(entry).toString());
        return requireAnswering(actor, id, "Changing this record")
                .then(vocabularies.current())
                .doOnNext(words -> checks.check(entry, words))
                .then(change(actor, id, version, fields, "changed"));
    }

    /** Has it hold for as long again as the installation allows. */
    public Mono<Void> renew(Actor actor, String id) {
        Map<String, @Nullable Object> fields =
                Map.of("validUntil", today().plus(properties.valid()).toString());
        return requireAnswering(actor, id, "Renewing this record").then(change(actor, id, null, fields, "renewed"));
    }

    /** Takes it out of every list, for good. */
    public Mono<Void> withdraw(Actor actor, String id) {
        Map<String, @Nullable Object> fields = Map.of("withdrawnOn", today().toString());
        return requireAnswering(actor, id, "Withdrawing this record")
                .then(change(actor, id, null, fields, "withdrawn"));
    }

    private Mono<Void> change(
            Actor actor, String id, @Nullable Long version, Map<String, @Nullable Object> fields, String what) {
        var parameters = new HashMap<String, Object>();
        parameters.put("id", id);
        parameters.put("version", version);
        parameters.put("fields", fields);
        parameters.put("what", "%s %s by %s".formatted(today(), what, actor.id()));
        return graph.changeData(change -> change.askOne(
                                CHANGE, parameters, row -> row.get("version").asLong())
                        .switchIfEmpty(Mono.error(SeekerChangedMeanwhile::new)))
                .then();
    }

    /** Fails unless the record is there and the actor answers for its city. */
    Mono<Place> requireAnswering(Actor actor, String id, String what) {
        return graph.askOne(CITY_OF, Map.of("id", id), row -> row)
                .filter(row -> !row.get("withdrawn").asBoolean())
                .switchIfEmpty(Mono.error(SeekerNotFound::new))
                .flatMap(row ->
                        requireAnswering(actor, new CityId(row.get("city").asLong()), what));
    }

    private Mono<Place> requireAnswering(Actor actor, CityId city, String what) {
        return graph.askOne(
                        PLACE,
                        Map.of("city", city.value()),
                        row -> new Place(
                                row.get("city").asLong(),
                                row.get("country").asString(),
                                row.get("subdivision").asString(null),
                                Set.copyOf(row.get("networks").asList(network -> network.asString(), List.of()))))
                .switchIfEmpty(Mono.error(() -> CityNotFound.withId(city)))
                .doOnNext(place -> {
                    if (!actor.answersFor(place)) {
                        throw NotAllowed.of(
                                actor, what, "a liaison of the city, or a coordinator of the area where it lies");
                    }
                });
    }

    private LocalDate validUntil(SeekingEntry entry) {
        var given = entry.validUntil();
        return given == null ? today().plus(properties.valid()) : given;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
