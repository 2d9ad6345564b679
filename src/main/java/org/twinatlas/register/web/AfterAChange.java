package org.twinatlas.register.web;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.access.CurrentActor;
import org.twinatlas.journal.Outcome;
import org.twinatlas.register.RegisterPage;
import org.twinatlas.register.RegisterReader;
import reactor.core.publisher.Mono;

/** Whoever has signed in changes a partnership, and is answered with all of it that they may see. */
@Component
class AfterAChange {

    private final RegisterReader register;
    private final CurrentActor current;

    AfterAChange(RegisterReader register, CurrentActor current) {
        this.register = register;
        this.current = current;
    }

    /** @param change gives the id of the partnership */
    Mono<RegisterPage> page(Function<Actor, Mono<String>> change) {
        return current.get().flatMap(actor -> change.apply(actor).flatMap(id -> register.get(id, Optional.of(actor))));
    }

    /** Created with its address, or the same again where the request had been taken before. */
    Mono<ResponseEntity<RegisterPage>> begun(Function<Actor, Mono<Outcome>> beginning) {
        return current.get()
                .flatMap(actor -> beginning
                        .apply(actor)
                        .flatMap(outcome -> register.get(outcome.id(), Optional.of(actor))
                                .map(page -> ResponseEntity.status(outcome.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                                        .location(URI.create("/api/partnerships/" + outcome.id()))
                                        .body(page))));
    }
}
