package org.twinatlas.register;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is asked of alliances. */
public final class AllianceRequests {

    private AllianceRequests() {}

    /**
     * A city that signs.
     *
     * @param city GeoNames id
     * @param liaison who answers for it; for the parties alone
     * @param joined the day; today where none is given
     */
    public record Member(
            @Nullable Long city,
            @Nullable Liaison liaison,
            @Nullable String joined) {}

    /** Who answers for a city. */
    public record Liaison(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {

        /** Tells two requests apart, and names nobody. */
        @Override
        public String toString() {
            return "liaison " + Objects.hash(name, email, phone);
        }
    }

    /**
     * An alliance that is to begin.
     *
     * @param name for lists, 100 characters at most
     * @param goal the specific goal that all have agreed
     * @param details of the agreement
     * @param start day, may lie ahead
     * @param finish day, not before the start
     * @param signatories two cities or more
     * @param note for the parties alone
     */
    public record NewAlliance(
            @Nullable String name,
            @Nullable String goal,
            @Nullable String details,
            @Nullable String comments,
            @Nullable String disclaimers,
            @Nullable String requests,
            @Nullable String start,
            @Nullable String finish,
            @Nullable List<Member> signatories,
            @Nullable String note) {}

    /**
     * A city that joins later.
     *
     * @param version of the alliance as it was read
     */
    public record Joining(
            @Nullable Long version,
            @Nullable Long city,
            @Nullable Liaison liaison,
            @Nullable String joined) {}

    /**
     * A city that goes, by its own request by e-mail.
     *
     * @param version of the alliance as it was read
     * @param how left, or ended for itself
     * @param requestedOn the day of the e-mail
     * @param request what it says; for the parties alone
     */
    public record Departure(
            @Nullable Long version,
            @Nullable Long city,
            @Nullable String how,
            @Nullable String requestedOn,
            @Nullable String request) {

        @Override
        public String toString() {
            return "departure of city " + city;
        }
    }
}
