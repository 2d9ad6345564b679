package org.twinatlas.register.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.twinatlas.access.CurrentActor;
import org.twinatlas.journal.RequestKey;
import org.twinatlas.register.Advances;
import org.twinatlas.register.Beginnings;
import org.twinatlas.register.Entries;
import org.twinatlas.register.EntryRequest;
import org.twinatlas.register.NewPartnership;
import org.twinatlas.register.PrivateNote;
import org.twinatlas.register.PrivateNotes;
import org.twinatlas.register.PrivateNotes.NewNote;
import org.twinatlas.register.RegisterPage;
import org.twinatlas.register.StepRequest;
import org.twinatlas.register.Takeover;
import org.twinatlas.register.Takeovers;
import reactor.core.publisher.Mono;

/** The five steps of a partnership. Every change needs a sign-in and the version that was read; of two at once one is told so. */
@RestController
@RequestMapping("/api/partnerships")
@Tag(name = "Partnerships")
class StepController {

    private static final String ONCE = "A key of your own; the same request sent again with it is entered once";

    private final Beginnings beginnings;
    private final Takeovers takeovers;
    private final Entries entries;
    private final Advances advances;
    private final PrivateNotes notes;
    private final AfterAChange after;
    private final CurrentActor current;

    StepController(
            Beginnings beginnings,
            Takeovers takeovers,
            Entries entries,
            Advances advances,
            PrivateNotes notes,
            AfterAChange after,
            CurrentActor current) {
        this.beginnings = beginnings;
        this.takeovers = takeovers;
        this.entries = entries;
        this.advances = advances;
        this.notes = notes;
        this.after = after;
        this.current = current;
    }

    @PostMapping
    @Operation(
            summary = "Begins a partnership of two cities from a match, with the self-assessment saved",
            description = "The first of five steps: research, communication, agreement, ceremony, active.")
    Mono<ResponseEntity<RegisterPage>> begin(
            @RequestBody NewPartnership wanted,
            @Parameter(description = ONCE) @RequestHeader(name = "Idempotency-Key", required = false) @Nullable
                    String key) {
        return after.begun(actor -> beginnings.begin(actor, wanted, RequestKey.of(actor, key, wanted)));
    }

    @PostMapping("/{id}/takeover")
    @Operation(
            summary = "Keeps a listed partnership here from now on (coordinators)",
            description =
                    "A listed one begins as active, an unconfirmed one as dormant; what the list says is superseded. Neither is recognised by it.")
    Mono<ResponseEntity<RegisterPage>> takeOver(
            @Parameter(example = "seed-2643123-2879139") @PathVariable String id,
            @RequestBody Takeover wanted,
            @Parameter(description = ONCE) @RequestHeader(name = "Idempotency-Key", required = false) @Nullable
                    String key) {
        return after.begun(actor -> takeovers.takeOver(actor, id, wanted, RequestKey.of(actor, key, id, wanted)));
    }

    @PostMapping("/{id}/entries")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Takes down what has happened: letters, pilots, visits, terms, signatures, the ceremony, reports",
            description =
                    "recognised is set when a coordinator enters 'document signed' with a signatory of every city.")
    Mono<RegisterPage> enter(
            @PathVariable String id,
            @RequestBody EntryRequest wanted,
            @Parameter(description = ONCE) @RequestHeader(name = "Idempotency-Key", required = false) @Nullable
                    String key) {
        return after.page(actor -> entries.enter(actor, id, wanted, RequestKey.of(actor, key, id, wanted)));
    }

    @PostMapping("/{id}/stage")
    @Operation(
            summary = "Takes a partnership to another stage",
            description = "What a stage needs before it, GET /api/partnerships/{id} lists under kept.next.")
    Mono<RegisterPage> advance(@PathVariable String id, @RequestBody StepRequest wanted) {
        return after.page(actor -> advances.advance(actor, id, wanted).map(version -> id));
    }

    @PostMapping("/{id}/notes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "A note that only the liaisons of one city and the coordinators of its area read")
    Mono<PrivateNote> note(@PathVariable String id, @RequestBody NewNote wanted) {
        return current.get().flatMap(actor -> notes.add(actor, id, wanted));
    }
}
