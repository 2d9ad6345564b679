package org.twinatlas.access.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.twinatlas.access.AccessKey;
import org.twinatlas.access.AccessKeys;
import org.twinatlas.access.Actor;
import org.twinatlas.access.CurrentActor;
import org.twinatlas.access.IssuedKey;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Access")
class KeyController {

    private final AccessKeys keys;
    private final CurrentActor current;

    KeyController(AccessKeys keys, CurrentActor current) {
        this.keys = keys;
        this.current = current;
    }

    @GetMapping("/api/me")
    @Operation(summary = "Who you have signed in as, and what you answer for")
    Mono<Actor> me() {
        return current.get();
    }

    @PostMapping("/api/keys")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Issues a key to sign in with, shown this once (administrators)")
    Mono<IssuedKey> issue(@RequestBody KeyRequest wanted) {
        return current.getAdministrator("Issuing a key")
                .flatMap(issuer -> keys.issue(
                        issuer, wanted.name() == null ? "" : wanted.name(), wanted.toRole(), wanted.scope()));
    }

    @GetMapping("/api/keys")
    @Operation(summary = "The keys that have been issued, the newest first (administrators)")
    Flux<AccessKey> list() {
        return current.getAdministrator("Seeing the keys").flatMapMany(administrator -> keys.list());
    }

    @DeleteMapping("/api/keys/{id}")
    @Operation(summary = "Takes a key back, for good (administrators)")
    Mono<AccessKey> revoke(@PathVariable String id) {
        return current.getAdministrator("Taking a key back").flatMap(administrator -> keys.revoke(administrator, id));
    }
}
