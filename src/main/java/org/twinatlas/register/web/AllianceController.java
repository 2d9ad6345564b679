package org.twinatlas.register.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.twinatlas.journal.RequestKey;
import org.twinatlas.register.AllianceRequests.Departure;
import org.twinatlas.register.AllianceRequests.Joining;
import org.twinatlas.register.AllianceRequests.NewAlliance;
import org.twinatlas.register.Alliances;
import org.twinatlas.register.ExchangeRequest;
import org.twinatlas.register.Exchanges;
import org.twinatlas.register.RegisterPage;
import reactor.core.publisher.Mono;

/** Multi-city alliances, and what partners do together. */
@RestController
@Tag(name = "Partnerships")
class AllianceController {

    private static final String KEY = "Idempotency-Key";

    private final Alliances alliances;
    private final Exchanges exchanges;
    private final AfterAChange after;

    AllianceController(Alliances alliances, Exchanges exchanges, AfterAChange after) {
        this.alliances = alliances;
        this.exchanges = exchanges;
        this.after = after;
    }

    @PostMapping("/api/alliances")
    @Operation(
            summary = "Enters a multi-city alliance with its signatories (coordinators)",
            description =
                    "It is not legally binding; any city may leave it or end it for itself by its own request by e-mail.")
    Mono<ResponseEntity<RegisterPage>> begin(
            @RequestBody NewAlliance wanted, @RequestHeader(name = KEY, required = false) @Nullable String key) {
        return after.begun(actor -> alliances.begin(actor, wanted, RequestKey.of(actor, key, wanted)));
    }

    @PostMapping("/api/partnerships/{id}/members")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Takes a city into an alliance (its liaison, or a coordinator of its area)")
    Mono<RegisterPage> join(
            @PathVariable String id,
            @RequestBody Joining wanted,
            @RequestHeader(name = KEY, required = false) @Nullable String key) {
        return after.page(actor -> alliances.join(actor, id, wanted, RequestKey.of(actor, key, id, wanted)));
    }

    @PostMapping("/api/partnerships/{id}/departures")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "A city leaves an alliance, or ends it for itself, by its own request by e-mail",
            description = "The alliance goes on while two cities remain.")
    Mono<RegisterPage> depart(
            @PathVariable String id,
            @RequestBody Departure wanted,
            @RequestHeader(name = KEY, required = false) @Nullable String key) {
        return after.page(actor -> alliances.depart(actor, id, wanted, RequestKey.of(actor, key, id, wanted)));
    }

    @PostMapping("/api/partnerships/{id}/exchanges")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Takes down an exchange: what partners did together, whom it reached, what came of it")
    Mono<RegisterPage> exchange(
            @PathVariable String id,
            @RequestBody ExchangeRequest wanted,
            @RequestHeader(name = KEY, required = false) @Nullable String key) {
        return after.page(actor -> exchanges.add(actor, id, wanted, RequestKey.of(actor, key, id, wanted)));
    }
}
