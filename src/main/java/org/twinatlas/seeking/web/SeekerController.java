package org.twinatlas.seeking.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.twinatlas.access.Actor;
import org.twinatlas.access.CurrentActor;
import org.twinatlas.journal.RequestKey;
import org.twinatlas.seeking.Posting;
import org.twinatlas.seeking.Seeker;
import org.twinatlas.seeking.Seekers;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/seekers")
@Tag(name = "Cities seeking cities")
class SeekerController {

    private final Seekers seekers;
    private final Posting posting;
    private final CurrentActor current;
    private final Clock clock;

    SeekerController(Seekers seekers, Posting posting, CurrentActor current, Clock clock) {
        this.seekers = seekers;
        this.posting = posting;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Cities that seek partners, the newest first, those that have not renewed last",
            description = "Accept: text/csv gives the same list for a spreadsheet.")
    Flux<SeekerPage> list(@ParameterObject SeekerParameters parameters) {
        return seekers.list(parameters.filter()).map(this::page);
    }

    @GetMapping(produces = "text/csv")
    @Operation(hidden = true)
    Flux<String> csv(@ParameterObject SeekerParameters parameters) {
        return SeekerCsv.lines(list(parameters));
    }

    @GetMapping("/hidden")
    @Operation(
            summary = "Records that have not been renewed and are shown no more, to those who answer for their cities",
            description = "They can be renewed, changed and withdrawn as before, and their letters read.")
    Flux<SeekerPage> hidden() {
        return current.get().flatMapMany(seekers::listHidden).map(this::page);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One city that seeks partners: what it wants and offers")
    Mono<SeekerPage> get(@PathVariable String id) {
        return seekers.get(id).map(this::page);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Posts what a city seeks (a liaison of the city, a coordinator of its area)",
            description =
                    "With a key of your own in the header Idempotency-Key, sending it twice posts it once; the same key with something else is answered 409.")
    Mono<SeekerPage> post(
            @RequestBody Mono<SeekingBody> body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return current.get()
                .zipWith(body)
                .flatMap(given -> post(given.getT1(), given.getT2(), key))
                .flatMap(this::get);
    }

    private Mono<String> post(Actor actor, SeekingBody body, @Nullable String key) {
        return posting.post(actor, body.cityId(), body.entry(), RequestKey.of(actor, key, body));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Puts another entry in its place, if nobody has changed it since the version that is given")
    Mono<SeekerPage> replace(@PathVariable String id, @RequestBody Mono<SeekingBody> body) {
        return current.get()
                .zipWith(body)
                .flatMap(given -> posting.replace(
                        given.getT1(),
                        id,
                        given.getT2().knownVersion(),
                        given.getT2().entry()))
                .then(Mono.defer(() -> get(id)));
    }

    @PostMapping("/{id}/renew")
    @Operation(summary = "Has it hold for another term")
    Mono<SeekerPage> renew(@PathVariable String id) {
        return acting(actor -> posting.renew(actor, id)).then(Mono.defer(() -> get(id)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraws it")
    Mono<Void> withdraw(@PathVariable String id) {
        return acting(actor -> posting.withdraw(actor, id));
    }

    private Mono<Void> acting(Function<Actor, Mono<Void>> work) {
        return current.get().flatMap(work);
    }

    private SeekerPage page(Seeker seeker) {
        return SeekerPage.of(seeker, LocalDate.now(clock));
    }
}
