package org.twinatlas.access;

import java.util.Collection;

/**
 * Somebody who has signed in.
 *
 * @param id a pseudonym that stays the same: it stands in the history of what they do, and tells nobody who they are
 * @param role what they are to the register
 * @param scope what they answer for; nothing for an administrator, who answers for everything
 */
public record Actor(String id, Role role, Scope scope) {

    /** The register itself, where nobody asked: the daily job. */
    public static final Actor REGISTER = new Actor("register", Role.ADMINISTRATOR, Scope.NONE);

    /** Whoever runs a command of the jar, and so has the database. */
    static final Actor COMMAND_LINE = new Actor("command-line", Role.ADMINISTRATOR, Scope.NONE);

    public boolean isAdministrator() {
        return role == Role.ADMINISTRATOR;
    }

    /** Whether they keep the register of the area where this city lies. */
    public boolean coordinates(Place place) {
        return isAdministrator() || role == Role.COORDINATOR && scope.includesArea(place);
    }

    /** Whether they are the liaison of this city. */
    public boolean speaksFor(Place place) {
        return role == Role.LIAISON && scope.includesCity(place);
    }

    /** Whether they keep the register for this city, or speak for it. */
    public boolean answersFor(Place place) {
        return coordinates(place) || speaksFor(place);
    }

    /** Whether they keep the register of any of these cities. */
    public boolean coordinatesAny(Collection<Place> places) {
        return isAdministrator() || places.stream().anyMatch(this::coordinates);
    }

    /** Whether they keep the register of any of these cities, or speak for one. */
    public boolean answersForAny(Collection<Place> places) {
        return isAdministrator() || places.stream().anyMatch(this::answersFor);
    }
}
