package org.twinatlas.seeking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.city.CityId;
import org.twinatlas.city.Vocabularies;
import org.twinatlas.graph.Change;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.journal.Journal;
import org.twinatlas.journal.Outcome;
import org.twinatlas.journal.RequestKey;
import reactor.core.publisher.Mono;

/** Posts, changes, renews and withdraws seeking records, for those who answer for the city. Each change stays in the history. */
@Component
public class Posting {

    private static final CypherQuery CREATE = CypherQuery.named("seeking/create");
    private static final CypherQuery CHANGE = CypherQuery.named("seeking/change");

    private final Graph graph;
    private final Journal journal;
    private final Answering answering;
    private final Vocabularies vocabularies;
    private final SeekingChecks checks;
    private final SeekingProperties properties;
    private final Clock clock;

    Posting(
            Graph graph,
            Journal journal,
            Answering answering,
            Vocabularies vocabularies,
            SeekingChecks checks,
            SeekingProperties properties,
            Clock clock) {
        this.graph = graph;
        this.journal = journal;
        this.answering = answering;
        this.vocabularies = vocabularies;
        this.checks = checks;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Posts a record for a city, unless the same request did before.
     *
     * @return its id
     */
    public Mono<String> post(Actor actor, CityId city, SeekingEntry entry, RequestKey key) {
        return answering
                .require(actor, city, "Posting what this city seeks")
                .then(vocabularies.current())
                .doOnNext(words -> checks.check(entry, words))
                .then(Mono.defer(() ->
                        graph.change(change -> journal.once(change, key, posted(change, actor, city, entry, key)))))
                .map(Outcome::id);
    }

    private Mono<String> posted(Change change, Actor actor, CityId city, SeekingEntry entry, RequestKey key) {
        return journal.entry(change, actor, key, "posted")
                .map(made -> Map.<String, Object>of(
                        "id", "seek-" + UUID.randomUUID(),
                        "city", city.value(),
                        "fields", SeekingRow.fields(entry),
                        "today", today().toString(),
                        "validUntil", validUntil(entry).toString(),
                        "entry", made))
                .flatMap(parameters ->
                        change.askOne(CREATE, parameters, row -> row.get("id").asString()));
    }

    /**
     * Puts another entry in the place of the old one.
     *
     * @param version the one that the actor has read; fails with {@code changed-meanwhile} where there is a newer one
     */
    public Mono<Void> replace(Actor actor, String id, long version, SeekingEntry entry) {
        var fields = SeekingRow.fields(entry);
        fields.put("validUntil", validUntil(entry).toString());
        return answering
                .require(actor, id, "Changing this record")
                .then(vocabularies.current())
                .doOnNext(words -> checks.check(entry, words))
                .then(change(actor, id, version, fields, "changed"));
    }

    /** Has it hold for as long again as the installation allows. */
    public Mono<Void> renew(Actor actor, String id) {
        Map<String, @Nullable Object> fields =
                Map.of("validUntil", today().plus(properties.valid()).toString());
        return answering.require(actor, id, "Renewing this record").then(change(actor, id, null, fields, "renewed"));
    }

    /** Takes it out of every list, for good. */
    public Mono<Void> withdraw(Actor actor, String id) {
        Map<String, @Nullable Object> fields = Map.of("withdrawnOn", today().toString());
        return answering
                .require(actor, id, "Withdrawing this record")
                .then(change(actor, id, null, fields, "withdrawn"));
    }

    private Mono<Void> change(
            Actor actor, String id, @Nullable Long version, Map<String, @Nullable Object> fields, String what) {
        return graph.change(change -> journal.entry(change, actor, null, what)
                        .map(made -> changed(id, version, fields, made))
                        .flatMap(parameters -> change.askOne(
                                CHANGE, parameters, row -> row.get("version").asLong()))
                        .switchIfEmpty(Mono.error(SeekerChangedMeanwhile::new)))
                .then();
    }

    private static Map<String, Object> changed(
            String id,
            @Nullable Long version,
            Map<String, @Nullable Object> fields,
            Map<String, @Nullable Object> entry) {
        var parameters = new HashMap<String, Object>();
        parameters.put("id", id);
        parameters.put("version", version);
        parameters.put("fields", fields);
        parameters.put("entry", entry);
        return parameters;
    }

    private LocalDate validUntil(SeekingEntry entry) {
        var given = entry.validUntil();
        return given == null ? today().plus(properties.valid()) : given;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
