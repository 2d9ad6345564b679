package org.twinatlas.access;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who has signed in for the request that is being answered. */
@Component
public class CurrentActor {

    /** Nobody, where nobody has signed in. */
    public Mono<Optional<Actor>> find() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .map(Authentication::getPrincipal)
                .ofType(Actor.class)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    /** Fails with {@link NotSignedIn} where nobody has signed in. */
    public Mono<Actor> get() {
        return find().map(found -> found.orElseThrow(NotSignedIn::toDoThis));
    }

    /**
     * Fails with {@link NotSignedIn} or {@link NotAllowed} where it is not an administrator.
     *
     * @param what what they want to do, such as {@code Issuing a key}
     */
    public Mono<Actor> getAdministrator(String what) {
        return get().map(actor -> {
            if (!actor.isAdministrator()) {
                throw NotAllowed.of(actor, what, "an administrator");
            }
            return actor;
        });
    }
}
