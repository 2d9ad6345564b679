package org.twinatlas.signed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.access.NotAllowed;
import org.twinatlas.access.Place;
import org.twinatlas.access.PublicText;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes signed copies, shows them to those who answer for a party, and to everybody once one of these has released them. */
@Component
public class SignedCopies {

    /** The largest file, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final CypherQuery PARTIES = CypherQuery.named("signed/parties");
    private static final CypherQuery ADD = CypherQuery.named("signed/add");
    private static final CypherQuery LIST = CypherQuery.named("signed/list");
    private static final CypherQuery RELEASE = CypherQuery.named("signed/release");
    private static final CypherQuery REMOVE = CypherQuery.named("signed/remove");
    private static final int LONGEST_TITLE = 200;

    private final Graph graph;
    private final CopyFolder folder;
    private final Clock clock;

    SignedCopies(Graph graph, CopyFolder folder, Clock clock) {
        this.graph = graph;
        this.folder = folder;
        this.clock = clock;
    }

    /** A copy with its content. */
    public record Content(SignedCopy copy, byte[] bytes) {}

    /**
     * Stores a copy, for those who answer for a party. Its kind is told by its content.
     *
     * @param partnership its id
     * @param title at most 200 characters, without e-mail addresses and telephone numbers, since it may be released
     */
    public Mono<SignedCopy> add(Actor actor, String partnership, @Nullable String title, byte[] content) {
        return requireParty(actor, partnership, "Uploading a signed copy")
                .then(Mono.fromCallable(() -> stored(actor, title, content)).subscribeOn(Schedulers.boundedElastic()))
                .flatMap(copy -> graph.change(change -> change.askOne(
                        ADD, Map.of("id", partnership, "copy", copy), row -> SignedCopy.from(row.get("copy")))));
    }

    private Map<String, Object> stored(Actor actor, @Nullable String title, byte[] content) {
        var named = PublicText.required("title", title, LONGEST_TITLE);
        var kind = FileKind.of(content);
        var id = UUID.randomUUID().toString();
        var sha256 = CopyFolder.sha256(content);
        folder.write(CopyFolder.name(sha256, id), content);
        var today = LocalDate.now(clock).toString();
        return Map.of(
                "id",
                id,
                "title",
                named,
                "sha256",
                sha256,
                "kind",
                kind.mediaType(),
                "bytes",
                content.length,
                "on",
                today,
                "released",
                false,
                "history",
                List.of("%s uploaded by %s".formatted(today, actor.id())));
    }

    /** The copies of a partnership that this reader may see. */
    public Flux<SignedCopy> list(Optional<Actor> reader, String partnership) {
        return isParty(reader, partnership)
                .flatMapMany(
                        party -> graph.ask(LIST, Map.of("id", partnership), row -> SignedCopy.from(row.get("copy")))
                                .filter(copy -> party || copy.released()));
    }

    /** One copy with its content; fails with {@code copy-not-found} where there is none that this reader may see. */
    public Mono<Content> open(Optional<Actor> reader, String partnership, String id) {
        return list(reader, partnership)
                .filter(copy -> copy.id().equals(id))
                .next()
                .switchIfEmpty(Mono.error(CopyNotFound::new))
                .publishOn(Schedulers.boundedElastic())
                .map(copy -> new Content(copy, folder.read(CopyFolder.name(copy.sha256(), copy.id()))));
    }

    /** Lets everybody read it, or the parties alone again. */
    public Mono<SignedCopy> release(Actor actor, String partnership, String id, boolean released) {
        Map<String, Object> parameters = Map.of(
                "id", partnership,
                "copy", id,
                "released", released,
                "actor", actor.id(),
                "today", LocalDate.now(clock).toString());
        return requireParty(actor, partnership, "Releasing a signed copy")
                .then(graph.change(
                        change -> change.askOne(RELEASE, parameters, row -> SignedCopy.from(row.get("copy")))))
                .switchIfEmpty(Mono.error(CopyNotFound::new));
    }

    /** Forgets it; its file goes after its record. */
    public Mono<Void> remove(Actor actor, String partnership, String id) {
        return requireParty(actor, partnership, "Removing a signed copy")
                .then(graph.change(change -> change.askOne(
                        REMOVE,
                        Map.of("id", partnership, "copy", id),
                        row -> row.get("hash").asString())))
                .switchIfEmpty(Mono.error(CopyNotFound::new))
                .publishOn(Schedulers.boundedElastic())
                .doOnNext(sha256 -> folder.delete(CopyFolder.name(sha256, id)))
                .then();
    }

    private Mono<Void> requireParty(Actor actor, String partnership, String what) {
        return isParty(Optional.of(actor), partnership)
                .doOnNext(party -> {
                    if (!party) {
                        throw NotAllowed.of(
                                actor,
                                what,
                                "a liaison of one of the cities of this partnership, or their coordinator");
                    }
                })
                .then();
    }

    private Mono<Boolean> isParty(Optional<Actor> reader, String partnership) {
        return graph.ask(
                        PARTIES,
                        Map.of("id", partnership),
                        row -> new Place(
                                row.get("city").asLong(),
                                row.get("country").asString(),
                                row.get("subdivision").asString(null),
                                Set.copyOf(row.get("networks").asList(Value::asString))))
                .collectList()
                .map(parties -> {
                    if (parties.isEmpty()) {
                        throw new CopyNotFound();
                    }
                    return reader.map(actor -> actor.answersForAny(parties)).orElse(false);
                });
    }
}
