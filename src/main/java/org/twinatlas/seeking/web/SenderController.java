package org.twinatlas.seeking.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.twinatlas.access.CurrentActor;
import org.twinatlas.seeking.Senders;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Cities seeking cities")
class SenderController {

    private final Senders senders;
    private final CurrentActor current;

    SenderController(Senders senders, CurrentActor current) {
        this.senders = senders;
        this.current = current;
    }

    /** Whose letters; in the body, since addresses of requests are logged on their way. */
    record Sender(@Nullable String email) {

        @Override
        public String toString() {
            return "a sender";
        }
    }

    /** How many letters there were. */
    record Erased(long letters) {}

    @PostMapping("/api/letters/erasures")
    @Operation(
            summary = "Erases all letters that came from an e-mail address, on request of its owner (administrators)",
            description =
                    "The history of each record says that letters of a sender were erased, when and by whom, and not whose.")
    Mono<Erased> erase(@RequestBody Mono<Sender> body) {
        return current.getAdministrator("Erasing the letters of a sender")
                .zipWith(body)
                .flatMap(given -> senders.erase(given.getT1(), given.getT2().email()))
                .map(Erased::new);
    }
}
