package org.twinatlas.attachment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes files of partnerships, shows them to those who answer for a party, and to everybody once one of these has released them. */
@Component
public class Attachments {

    /** The largest file, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final CypherQuery LIST = CypherQuery.named("attachment/list");
    private static final CypherQuery RELEASE = CypherQuery.named("attachment/release");
    private static final CypherQuery REMOVE = CypherQuery.named("attachment/remove");

    private final Graph graph;
    private final AttachmentFolder folder;
    private final AnswerableParties parties;
    private final Uploads uploads;
    private final Clock clock;

    Attachments(Graph graph, AttachmentFolder folder, AnswerableParties parties, Uploads uploads, Clock clock) {
        this.graph = graph;
        this.folder = folder;
        this.parties = parties;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** An attachment with its content. */
    public record Content(Attachment attachment, byte[] bytes) {}

    /** Stores a file, for those who answer for a party. Its kind is told by its content. */
    public Mono<Attachment> add(Actor actor, String partnership, NewAttachment wanted) {
        return uploads.add(actor, partnership, wanted);
    }

    /** The attachments of a partnership that this reader may see. */
    public Flux<Attachment> list(Optional<Actor> reader, String partnership, Purpose purpose) {
        return parties.include(reader, partnership, purpose)
                .flatMapMany(party -> all(partnership, purpose).filter(one -> party || one.released()));
    }

    private Flux<Attachment> all(String partnership, Purpose purpose) {
        return graph.ask(
                LIST,
                Map.of("id", partnership, "purpose", purpose.words()),
                row -> Attachment.from(row.get("attachment")));
    }

    /** One of them with its content; fails where there is none that this reader may see. */
    public Mono<Content> open(Optional<Actor> reader, String partnership, Purpose purpose, String id) {
        return list(reader, partnership, purpose)
                .filter(one -> one.id().equals(id))
                .next()
                .switchIfEmpty(Mono.error(() -> AttachmentNotFound.of(purpose)))
                .publishOn(Schedulers.boundedElastic())
                .map(found -> new Content(found, folder.read(found.file())));
    }

    /** Lets everybody read it. Fails where it has no title and is given none. */
    public Mono<Attachment> release(
            Actor actor, String partnership, Purpose purpose, String id, @Nullable String title) {
        var given = NewAttachment.textOf(purpose, title);
        return required(actor, partnership, purpose, id, "Releasing").flatMap(found -> {
            if (given == null && found.title() == null) {
                throw BadInput.of(
                        purpose.titleField(),
                        null,
                        "1 to %d characters that say what it shows, to those who do not see it"
                                .formatted(purpose.longestTitle()));
            }
            return marked(actor, partnership, id, true, given);
        });
    }

    /** Lets the parties alone read it again. */
    public Mono<Attachment> takeBack(Actor actor, String partnership, Purpose purpose, String id) {
        return required(actor, partnership, purpose, id, "Taking back")
                .flatMap(found -> marked(actor, partnership, id, false, null));
    }

    private Mono<Attachment> marked(
            Actor actor, String partnership, String id, boolean released, @Nullable String title) {
        var parameters = new HashMap<String, Object>();
        parameters.put("id", partnership);
        parameters.put("attachment", id);
        parameters.put("released", released);
        parameters.put("title", title);
        parameters.put("actor", actor.id());
        parameters.put("today", LocalDate.now(clock).toString());
        return graph.change(
                change -> change.askOne(RELEASE, parameters, row -> Attachment.from(row.get("attachment"))));
    }

    /** Forgets it; its file goes after its record. */
    public Mono<Void> remove(Actor actor, String partnership, Purpose purpose, String id) {
        return required(actor, partnership, purpose, id, "Removing")
                .delayUntil(found -> graph.change(
                        change -> change.askOne(REMOVE, Map.of("id", partnership, "attachment", id), row -> row)))
                .publishOn(Schedulers.boundedElastic())
                .doOnNext(found -> folder.delete(found.file()))
                .then();
    }

    /** For those who answer for a party. */
    private Mono<Attachment> required(Actor actor, String partnership, Purpose purpose, String id, String doing) {
        return parties.require(actor, partnership, purpose, doing)
                .thenMany(Flux.defer(() -> all(partnership, purpose)))
                .filter(one -> one.id().equals(id))
                .next()
                .switchIfEmpty(Mono.error(() -> AttachmentNotFound.of(purpose)));
    }
}
