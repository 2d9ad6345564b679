package org.twinatlas.access.web;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jwt.Jwt;
import org.twinatlas.access.Actor;
import org.twinatlas.access.NotSignedIn;
import org.twinatlas.access.Role;
import org.twinatlas.access.Scope;
import org.twinatlas.problem.BadInput;

/**
 * Which claims of a token from another service say who somebody is, under {@code twin-atlas.claims}.
 *
 * @param role the claim with one of administrator, coordinator, liaison, reader; without it somebody is a reader
 * @param areas the claim with the areas of a coordinator
 * @param cities the claim with the ids of a liaison's cities
 */
@ConfigurationProperties("twin-atlas.claims")
record TokenClaims(
        @DefaultValue("twin_atlas_role") String role,
        @DefaultValue("twin_atlas_areas") String areas,
        @DefaultValue("twin_atlas_cities") String cities) {

    /** @throws NotSignedIn if the claims have another form */
    Actor actor(Jwt token) {
        try {
            return new Actor(
                    pseudonym(token), roleOf(token.getClaimAsString(role)), new Scope(areasOf(token), citiesOf(token)));
        } catch (BadInput | NumberFormatException otherForm) {
            throw NotSignedIn.withThisKey();
        }
    }

    private static Role roleOf(@Nullable String word) {
        return word == null ? Role.READER : Role.of(word);
    }

    private Set<String> areasOf(Jwt token) {
        var claim = token.getClaimAsStringList(areas);
        return claim == null ? Set.of() : Set.copyOf(claim);
    }

    private Set<Long> citiesOf(Jwt token) {
        var claim = token.getClaimAsStringList(cities);
        var ids = new HashSet<Long>();
        (claim == null ? List.<String>of() : claim).forEach(id -> ids.add(Long.valueOf(id)));
        return ids;
    }

    /** A subject is often an e-mail address, and the history is kept for good: what stands there tells nobody who it was. */
    private static String pseudonym(Jwt token) {
        var subject = token.getIssuer() + " " + token.getSubject();
        return "token-" + UUID.nameUUIDFromBytes(subject.getBytes(StandardCharsets.UTF_8));
    }
}
