package org.twinatlas.access.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;
import org.twinatlas.access.AccessKeys;
import org.twinatlas.access.Actor;
import org.twinatlas.access.NotSignedIn;
import reactor.core.publisher.Mono;

/** Finds out who sends a key of this register or, where an issuer is set, a token of that service. */
@Component
class SignIn implements ReactiveAuthenticationManager {

    private static final String OF_THIS_REGISTER = "ta_";

    private final AccessKeys keys;
    private final TokenClaims claims;
    private final @Nullable ReactiveJwtDecoder tokens;

    SignIn(AccessKeys keys, TokenClaims claims, ObjectProvider<ReactiveJwtDecoder> tokens) {
        this.keys = keys;
        this.claims = claims;
        this.tokens = tokens.getIfAvailable();
    }

    @Override
    public Mono<Authentication> authenticate(Authentication asked) {
        return asked instanceof BearerTokenAuthenticationToken bearer
                ? actor(bearer.getToken()).map(SignedIn::new)
                : Mono.error(NotSignedIn::withThisKey);
    }

    private Mono<Actor> actor(String text) {
        if (tokens == null || text.startsWith(OF_THIS_REGISTER)) {
            return keys.actor(text);
        }
        return tokens.decode(text).map(claims::actor).onErrorMap(JwtException.class, bad -> NotSignedIn.withThisKey());
    }
}
