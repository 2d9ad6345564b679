package org.twinatlas.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.access.NotAllowed;
import org.twinatlas.access.PublicText;
import org.twinatlas.graph.Change;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.journal.Outcome;
import org.twinatlas.journal.RequestKey;
import org.twinatlas.partnership.Partnerships;
import reactor.core.publisher.Mono;

/**
 * Takes over partnerships that lists name: from then on this register keeps them. Nothing is newly agreed by it, so that
 * neither the five steps nor the rules for a beginning are asked for; nothing is recognised by it either.
 */
@Component
public class Takeovers {

    private static final CypherQuery LISTED = CypherQuery.named("register/listed");
    private static final int LONGEST_TEXT = 2_000;

    private final Graph graph;
    private final Partnerships partnerships;
    private final Dossiers dossiers;
    private final History history;
    private final Rules rules;
    private final LivingTies ties;
    private final Clock clock;

    Takeovers(
            Graph graph,
            Partnerships partnerships,
            Dossiers dossiers,
            History history,
            Rules rules,
            LivingTies ties,
            Clock clock) {
        this.graph = graph;
        this.partnerships = partnerships;
        this.dossiers = dossiers;
        this.history = history;
        this.rules = rules;
        this.ties = ties;
        this.clock = clock;
    }

    /**
     * Takes one over, unless the same request did before.
     *
     * @param listed the id of what lists name
     * @return the id of the one that is kept; fails where there is no such partnership, it is not listed any more or kept
     *     already, or the actor keeps the register of neither city
     */
    public Mono<Outcome> takeOver(Actor actor, String listed, Takeover wanted, RequestKey key) {
        var text = PublicText.of("text", wanted.text(), LONGEST_TEXT);
        var id = Beginnings.newId();
        return partnerships
                .get(listed)
                .then(graph.changeData(change -> history.once(
                        change,
                        key,
                        change.askOne(LISTED, Map.of("id", listed), Listed::from)
                                .doOnNext(found -> requireKeeper(actor, found))
                                .flatMap(found -> taken(change, actor, id, found, wanted, text, key)))));
    }

    private static void requireKeeper(Actor actor, Listed listed) {
        if (!actor.coordinatesAny(listed.places())) {
            throw NotAllowed.of(actor, "Taking over " + listed.id(), "a coordinator of the area of one of its cities");
        }
    }

    private Mono<String> taken(
            Change change,
            Actor actor,
            String id,
            Listed listed,
            Takeover wanted,
            @Nullable String text,
            RequestKey key) {
        var stage = listed.stageToBegin();
        var kind = listed.kind(wanted.kind());
        var cities = listed.parties().stream().map(Party::id).toList();
        var entry = Entry.of(EntryKind.TAKEN_OVER)
                .with("from", listed.stage())
                .with("to", stage.word())
                .with("listed", listed.id())
                .with("sources", listed.sources())
                .with("since", listed.since())
                .with("text", text)
                .noting(wanted.note());
        return rules.checkTakeover(change, kind, listed.parties())
                .then(change.run(
                        Beginnings.CREATE,
                        Map.of("partnership", properties(id, listed, kind, stage), "cities", cities)))
                .then(history.append(change, id, actor, key, entry))
                .then(dossiers.get(change, id))
                .flatMap(kept -> ties.settle(change, kept))
                .thenReturn(id);
    }

    /** What is known of it stays, with where it is known from. */
    private Map<String, @Nullable Object> properties(String id, Listed listed, Kind kind, Stage stage) {
        var today = LocalDate.now(clock);
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("id", id);
        properties.put("version", 0);
        properties.put("kind", kind.words());
        properties.put("stage", stage.word());
        properties.put("keptStage", stage.word());
        properties.put("since", listed.since());
        properties.put(
                "sources",
                Stream.concat(listed.sources().stream(), Stream.of("register")).toList());
        properties.put("confidence", listed.confidence());
        properties.put("asOf", today.toString());
        properties.put("lastActivity", stage == Stage.ACTIVE ? today.toString() : null);
        return properties;
    }
}
