package org.twinatlas.seeking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.journal.Journal;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Mono;

/**
 * Takes letters to cities that seek, and shows them to those who answer for the city. Nobody's address is shown to anybody
 * else: strangers do not see the city's, nor each other's.
 */
@Component
public class Letters {

    private static final CypherQuery ADD = CypherQuery.named("seeking/letter_add");
    private static final CypherQuery FORGET = CypherQuery.named("seeking/letter_forget");
    private static final CypherQuery CONFIDENTIAL = CypherQuery.named("seeking/confidential");

    private final Graph graph;
    private final Seekers seekers;
    private final Answering answering;
    private final Journal journal;
    private final SeekingProperties properties;
    private final Clock clock;

    Letters(
            Graph graph,
            Seekers seekers,
            Answering answering,
            Journal journal,
            SeekingProperties properties,
            Clock clock) {
        this.graph = graph;
        this.seekers = seekers;
        this.answering = answering;
        this.journal = journal;
        this.properties = properties;
        this.clock = clock;
    }

    /** Puts a letter into the inbox of a record that is shown; fails with {@code too-many-letters} where it is full for today. */
    public Mono<Void> write(String id, LetterDraft draft) {
        Map<String, Object> parameters = Map.of(
                "id", id,
                "letter", letter(draft),
                "today", LocalDate.now(clock).toString(),
                "mostOfRecord", properties.lettersToOne(),
                "mostOfSender", properties.lettersOfOne(),
                "mostOfAll", properties.letters());
        return seekers.get(id)
                .then(graph.change(change ->
                        change.askOne(ADD, parameters, row -> row.get("taken").asBoolean())))
                .filter(taken -> taken)
                .switchIfEmpty(Mono.error(TooManyLetters::new))
                .then();
    }

    private static Map<String, @Nullable Object> letter(LetterDraft draft) {
        var letter = new HashMap<String, @Nullable Object>();
        letter.put("id", UUID.randomUUID().toString());
        letter.put("name", draft.name().strip());
        letter.put("email", draft.email());
        letter.put("organisation", draft.organisation());
        letter.put("text", draft.text().strip());
        return letter;
    }

    /** The inbox, for those who answer for the city. */
    public Mono<Inbox> read(Actor actor, String id) {
        return answering
                .require(actor, id, "Reading this inbox")
                .then(Mono.defer(() -> graph.askOne(CONFIDENTIAL, Map.of("id", id), Letters::inbox)));
    }

    /** Deletes a letter with all that it says of its sender; the history tells who did, and not whose it was. */
    public Mono<Void> forget(Actor actor, String id, String letter) {
        return answering
                .require(actor, id, "Deleting this letter")
                .then(graph.change(change -> journal.entry(change, actor, null, "letter deleted")
                        .map(entry -> Map.<String, Object>of("id", id, "letter", letter, "entry", entry))
                        .flatMap(parameters -> change.askOne(
                                FORGET, parameters, row -> row.get("forgotten").asBoolean()))))
                .switchIfEmpty(Mono.error(() -> BadInput.of("letter", letter, "the id of a letter of this inbox")))
                .then();
    }

    private static Inbox inbox(Record row) {
        return new Inbox(
                new Contact(
                        row.get("contactName").asString(null),
                        row.get("contactEmail").asString(null)),
                row.get("consent").asString(null),
                row.get("history").asList(Value::asString),
                row.get("letters").asList(Letters::letter));
    }

    private static Inbox.Letter letter(Value row) {
        return new Inbox.Letter(
                row.get("id").asString(),
                row.get("on").asString(),
                row.get("name").asString(),
                row.get("email").asString(),
                row.get("organisation").asString(null),
                row.get("text").asString());
    }
}
