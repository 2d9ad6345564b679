package org.twinatlas.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.access.PublicText;
import org.twinatlas.graph.Change;
import org.twinatlas.graph.Graph;
import reactor.core.publisher.Mono;

/** Takes partnerships from stage to stage. */
@Component
public class Advances {

    private static final int LONGEST_REASON = 500;

    private final Graph graph;
    private final Dossiers dossiers;
    private final History history;
    private final LivingTies ties;
    private final AllianceTies allianceTies;
    private final Clock clock;

    Advances(Graph graph, Dossiers dossiers, History history, LivingTies ties, AllianceTies allianceTies, Clock clock) {
        this.graph = graph;
        this.dossiers = dossiers;
        this.history = history;
        this.ties = ties;
        this.allianceTies = allianceTies;
        this.clock = clock;
    }

    /** Takes a step. Fails where it does not follow, needs more, or the actor may not. */
    public Mono<Long> advance(Actor actor, String id, StepRequest wanted) {
        var to = Stage.of("stage", wanted.stage());
        var reason = to.isAnEnd()
                ? PublicText.required("reason", wanted.reason(), LONGEST_REASON)
                : PublicText.of("reason", wanted.reason(), LONGEST_REASON);
        return inItsTurn(
                to,
                change -> history.locked(change)
                        .then(dossiers.open(change, id, actor, wanted.version()))
                        .flatMap(dossier -> {
                            check(dossier, to);
                            return advance(change, actor, dossier, to, reason, wanted.note());
                        }));
    }

    private static void check(Dossier dossier, Stage to) {
        if (dossier.suspended() && !to.isAnEnd()) {
            throw NoSuchStep.suspended();
        }
        Steps.check(dossier, to);
    }

    /** What begins or ends to live changes what answers are made of. */
    private Mono<Long> inItsTurn(Stage to, Function<Change, Mono<Long>> work) {
        return switch (to) {
            case ACTIVE, DORMANT, ENDED -> graph.changeData(work);
            case RESEARCH, COMMUNICATION, AGREEMENT, CEREMONY, DECLINED, HISTORIC -> graph.change(work);
        };
    }

    /** The step itself, within a change, where it is known to be legal. */
    Mono<Long> advance(
            Change change, Actor actor, Dossier dossier, Stage to, @Nullable String reason, @Nullable String note) {
        var entry = Entry.of(EntryKind.STAGE_CHANGED)
                .with("from", dossier.stage().word())
                .with("to", to.word())
                .with("text", reason)
                .noting(note)
                .changing("stage", to.word())
                .changing("keptStage", to.word())
                .changing("asOf", today().toString());
        var written = history.append(change, dossier.id(), actor, null, dated(entry, to, dossier));
        var isTwo = dossier.kind() != Kind.ALLIANCE;
        return switch (to) {
            case ACTIVE, DORMANT, ENDED ->
                written.flatMap(
                        version -> (isTwo ? ties.settle(change, dossier) : allianceTies.settle(change, dossier.id()))
                                .thenReturn(version));
            case RESEARCH, COMMUNICATION, AGREEMENT, CEREMONY, DECLINED, HISTORIC -> written;
        };
    }

    private Entry dated(Entry entry, Stage to, Dossier dossier) {
        return switch (to) {
            case ACTIVE -> {
                var active = entry.changing("lastActivity", today().toString()).changing("until", null);
                yield dossier.stage() == Stage.DORMANT ? active : active.changing("since", (long) today().getYear());
            }
            case ENDED -> entry.changing("until", (long) today().getYear());
            case RESEARCH, COMMUNICATION, AGREEMENT, CEREMONY, DORMANT, DECLINED, HISTORIC -> entry;
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
