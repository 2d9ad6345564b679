package org.twinatlas.register;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.access.NotAllowed;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Mono;

/** Takes down what one city keeps to itself about a partnership. */
@Component
public class PrivateNotes {

    private static final CypherQuery ADD = CypherQuery.named("register/note_add");
    private static final int LONGEST = 4_000;

    private final Graph graph;
    private final Dossiers dossiers;
    private final Clock clock;

    PrivateNotes(Graph graph, Dossiers dossiers, Clock clock) {
        this.graph = graph;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /**
     * A note.
     *
     * @param city GeoNames id of the city whose note it is
     */
    public record NewNote(@Nullable Long city, @Nullable String text) {

        @Override
        public String toString() {
            return "a note of city " + city;
        }
    }

    /** Adds a note, which only the liaisons of the city and the coordinators of its area will read. */
    public Mono<PrivateNote> add(Actor actor, String id, NewNote wanted) {
        var text = PrivateText.of("text", wanted.text(), LONGEST);
        if (text == null) {
            throw BadInput.of("text", "", "1 to %d characters".formatted(LONGEST));
        }
        return graph.change(change -> dossiers.get(change, id)
                .map(dossier -> own(actor, dossier, wanted.city()))
                .flatMap(city -> change.askOne(
                        ADD,
                        Map.of(
                                "id",
                                id,
                                "note",
                                "note-" + UUID.randomUUID(),
                                "city",
                                city.id(),
                                "at",
                                Instant.now(clock)
                                        .truncatedTo(ChronoUnit.MILLIS)
                                        .toString(),
                                "actor",
                                actor.id(),
                                "text",
                                text),
                        PrivateNote::from)));
    }

    private static Party own(Actor actor, Dossier dossier, @Nullable Long city) {
        var party = dossier.parties().stream()
                .filter(one -> city != null && one.id() == city)
                .findFirst()
                .orElseThrow(() -> BadInput.of("city", city, "the id of a city that is party to " + dossier.id()));
        if (!actor.answersFor(party.place())) {
            throw NotAllowed.of(actor, "A note of " + party.name(), "its liaison, or a coordinator of its area");
        }
        return party;
    }
}
