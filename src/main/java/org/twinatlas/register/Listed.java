package org.twinatlas.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.twinatlas.access.Place;
import org.twinatlas.problem.BadInput;

/**
 * What lists say of a partnership of two cities.
 *
 * @param kind in their words; often not recorded
 * @param kept whether it is none of theirs, but kept by this register
 * @param keptAs the id of the one that this register keeps instead; null if it keeps none
 * @param since year; null if not recorded
 * @param until year; null if not recorded
 * @param asOf when the newest source was made
 */
record Listed(
        String id,
        String kind,
        String stage,
        boolean kept,
        @Nullable String keptAs,
        @Nullable Long since,
        @Nullable Long until,
        List<String> sources,
        String confidence,
        @Nullable String asOf,
        List<Party> parties) {

    private static final String NOT_RECORDED = "not recorded";

    static Listed from(Record row) {
        return new Listed(
                row.get("id").asString(),
                row.get("kind").asString(),
                row.get("stage").asString(),
                row.get("kept").asBoolean(),
                row.get("keptAs").asString(null),
                year(row.get("since")),
                year(row.get("until")),
                row.get("sources").asList(Value::asString),
                row.get("confidence").asString(),
                row.get("asOf").asString(null),
                row.get("parties").asList(Party::from));
    }

    private static @Nullable Long year(Value value) {
        return value.isNull() ? null : value.asLong();
    }

    List<Place> places() {
        return parties.stream().map(Party::place).toList();
    }

    /**
     * What it is kept as.
     *
     * @param wanted null for what the list says
     * @throws BadInput if neither says it, or it is no kind of two cities
     */
    Kind kind(@Nullable String wanted) {
        return Kind.ofTwo(wanted == null && !kind.equals(NOT_RECORDED) ? kind : wanted);
    }

    /**
     * Where it stands when this register begins to keep it. What only an old or a single source knows may have ended: it rests
     * until somebody records that it lives.
     *
     * @throws RuleBroken if it is not for this register to keep, or not any more
     */
    Stage stageToBegin() {
        if (kept || keptAs != null) {
            throw refused("kept-already", "this register keeps it already, as %s".formatted(kept ? id : keptAs));
        }
        return switch (stage) {
            case "listed" -> Stage.ACTIVE;
            case "unconfirmed" -> Stage.DORMANT;
            case "suspended" ->
                throw refused(
                        "suspended-tie",
                        "the areas of its cities have broken off or suspended their ties, and so is it");
            default -> throw refused("over", "it is %s".formatted(until == null ? stage : stage + " since " + until));
        };
    }

    private RuleBroken refused(String rule, String why) {
        return new RuleBroken(
                rule, "%s cannot be taken over: %s. What is listed or unconfirmed can be.".formatted(id, why));
    }
}
