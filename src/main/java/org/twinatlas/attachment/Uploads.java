package org.twinatlas.attachment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes new files of partnerships: first the file, then its record, and no more of them than one partnership keeps. */
@Component
class Uploads {

    private static final CypherQuery EXCHANGE = CypherQuery.named("attachment/exchange");
    private static final CypherQuery ADD = CypherQuery.named("attachment/add");

    private final Graph graph;
    private final AttachmentFolder folder;
    private final AnswerableParties parties;
    private final Clock clock;
    private final int most;

    Uploads(
            Graph graph,
            AttachmentFolder folder,
            AnswerableParties parties,
            AttachmentProperties properties,
            Clock clock) {
        this.graph = graph;
        this.folder = folder;
        this.parties = parties;
        this.most = properties.attachments();
        this.clock = clock;
    }

    /** Fails with {@code too-many-attachments} where the partnership is full, and then leaves no file behind. */
    Mono<Attachment> add(Actor actor, String partnership, NewAttachment wanted) {
        return parties.require(actor, partnership, wanted.purpose(), "Uploading")
                .then(Mono.defer(() -> requireExchange(partnership, wanted.exchange())))
                .then(Mono.fromCallable(() -> stored(wanted)).subscribeOn(Schedulers.boundedElastic()))
                .flatMap(attachment -> recorded(actor, partnership, attachment)
                        .switchIfEmpty(Mono.error(() -> new TooManyAttachments(most)))
                        .onErrorResume(TooManyAttachments.class, full -> withoutFile(attachment, full)));
    }

    private Mono<Void> requireExchange(String partnership, @Nullable Long number) {
        return number == null
                ? Mono.empty()
                : graph.askOne(EXCHANGE, Map.of("id", partnership, "exchange", number), row -> row)
                        .switchIfEmpty(Mono.error(() -> AttachmentNotFound.exchange(number)))
                        .then();
    }

    private Attachment stored(NewAttachment wanted) {
        var purpose = wanted.purpose();
        var kind = FileKind.of(wanted.content(), purpose.kinds());
        var content = purpose == Purpose.PICTURE ? PlainPicture.of(kind, wanted.content()) : wanted.content();
        var attachment = new Attachment(
                UUID.randomUUID().toString(),
                purpose,
                wanted.exchange(),
                wanted.title(),
                AttachmentFolder.sha256(content),
                kind,
                content.length,
                LocalDate.now(clock).toString(),
                false);
        folder.write(attachment.file(), content);
        return attachment;
    }

    /** Nothing, where the partnership has as many as it keeps. */
    private Mono<Attachment> recorded(Actor actor, String partnership, Attachment attachment) {
        var properties = new HashMap<String, Object>();
        properties.put("id", attachment.id());
        properties.put("purpose", attachment.purpose().words());
        properties.put("exchange", attachment.exchange());
        properties.put("title", attachment.title());
        properties.put("sha256", attachment.sha256());
        properties.put("kind", attachment.kind().mediaType());
        properties.put("bytes", attachment.bytes());
        properties.put("on", attachment.on());
        properties.put("released", attachment.released());
        properties.put("history", List.of("%s uploaded by %s".formatted(attachment.on(), actor.id())));
        return graph.change(change -> change.askOne(
                ADD,
                Map.of("id", partnership, "attachment", properties, "most", most),
                row -> Attachment.from(row.get("attachment"))));
    }

    private <T> Mono<T> withoutFile(Attachment attachment, TooManyAttachments full) {
        return Mono.<T>fromCallable(() -> {
                    folder.delete(attachment.file());
                    throw full;
                })
                .subscribeOn(Schedulers.boundedElastic());
    }
}
