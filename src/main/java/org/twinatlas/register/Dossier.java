package org.twinatlas.register;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.twinatlas.access.Actor;
import org.twinatlas.access.NotAllowed;
import org.twinatlas.access.Place;

/**
 * A partnership that is kept here, as far as it decides what may be done with it.
 *
 * @param version goes up with every change
 * @param parties its cities; of an alliance those that are in it now
 * @param entries what stands in its history
 * @param signedBy ids of the cities for which somebody has signed a document
 * @param suspended whether the areas of its cities have broken off or suspended their ties
 * @param lastActivity the day of the last exchange, or else of the start; null before it is active
 */
record Dossier(
        String id,
        long version,
        Kind kind,
        Stage stage,
        List<Party> parties,
        Set<String> entries,
        Set<Long> signedBy,
        boolean recognised,
        boolean suspended,
        @Nullable String lastActivity) {

    static Dossier from(Record row) {
        return new Dossier(
                row.get("id").asString(),
                row.get("version").asLong(),
                Kind.of(row.get("kind").asString()),
                Stage.of("stage", row.get("stage").asString()),
                row.get("parties").asList(Party::from),
                Set.copyOf(row.get("entries").asList(Value::asString)),
                Set.copyOf(row.get("signedBy").asList(Value::asLong)),
                row.get("recognised").asBoolean(),
                row.get("suspended").asBoolean(),
                row.get("lastActivity").asString(null));
    }

    boolean has(EntryKind kind) {
        return entries.contains(kind.words());
    }

    boolean isSignedByAll() {
        return parties.stream().allMatch(party -> signedBy.contains(party.id()));
    }

    List<Place> places() {
        return parties.stream().map(Party::place).toList();
    }

    /** @throws NotAllowed unless somebody keeps the register of one of the cities, or speaks for one */
    void requireAnswerable(Actor actor) {
        if (!actor.answersForAny(places())) {
            throw NotAllowed.of(
                    actor, "Changing " + id, "a liaison of one of its cities, or a coordinator of one of their areas");
        }
    }
}
