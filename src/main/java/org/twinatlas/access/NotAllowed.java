package org.twinatlas.access;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** Somebody has signed in who may not do this. */
public final class NotAllowed extends AtlasProblem {

    private NotAllowed(String sentence, Role role) {
        super(Kind.NOT_ALLOWED, "not-allowed", sentence, Map.of("role", role.word()));
    }

    /**
     * @param actor who has signed in
     * @param what what they want to do, such as {@code Issuing a key}
     * @param who who may do it, such as {@code an administrator}
     */
    public static NotAllowed of(Actor actor, String what, String who) {
        var scope = actor.scope().toString();
        return new NotAllowed(
                "%s needs %s; you have signed in as %s%s."
                        .formatted(what, who, actor.role().word(), scope.isEmpty() ? "" : " of " + scope),
                actor.role());
    }
}
