package org.twinatlas.access.web;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.twinatlas.access.Actor;

/** An actor, as Spring Security carries it through a request; the key or token is not kept. */
final class SignedIn extends AbstractAuthenticationToken {

    private final transient Actor actor;

    SignedIn(Actor actor) {
        super(List.of());
        this.actor = actor;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return actor;
    }
}
