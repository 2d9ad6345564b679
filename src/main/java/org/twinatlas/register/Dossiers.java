package org.twinatlas.register;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.graph.Change;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Mono;

/** Reads partnerships that are kept here, for whoever wants to change them. */
@Component
class Dossiers {

    private static final CypherQuery DOSSIER = CypherQuery.named("register/dossier");

    private final Graph graph;

    Dossiers(Graph graph) {
        this.graph = graph;
    }

    /** Nothing, where the register does not keep it. */
    Mono<Dossier> find(String id) {
        return graph.askOne(DOSSIER, Map.of("id", id), Dossier::from);
    }

    /** Within a change. Fails where the register does not keep it. */
    Mono<Dossier> get(Change change, String id) {
        return change.askOne(DOSSIER, Map.of("id", id), Dossier::from)
                .switchIfEmpty(Mono.error(() -> new NotKeptHere(id)));
    }

    /**
     * The same, for an actor who wants to change the version that was read.
     *
     * @return fails where the actor may not, or somebody else has changed it meanwhile
     */
    Mono<Dossier> open(Change change, String id, Actor actor, @Nullable Long version) {
        return get(change, id).map(dossier -> {
            dossier.requireAnswerable(actor);
            requireVersion(dossier, version);
            return dossier;
        });
    }

    /** @throws ChangedMeanwhile if it is another than the current one */
    static void requireVersion(Dossier dossier, @Nullable Long version) {
        if (version == null) {
            throw BadInput.of(
                    "version", null, "the version that GET /api/partnerships/%s gives".formatted(dossier.id()));
        }
        if (version != dossier.version()) {
            throw new ChangedMeanwhile(dossier.id(), version, dossier.version());
        }
    }
}
