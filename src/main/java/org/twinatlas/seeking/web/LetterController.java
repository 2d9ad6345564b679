package org.twinatlas.seeking.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.twinatlas.access.CurrentActor;
import org.twinatlas.seeking.Inbox;
import org.twinatlas.seeking.Letters;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/seekers/{id}/letters")
@Tag(name = "Cities seeking cities")
class LetterController {

    private final Letters letters;
    private final CurrentActor current;

    LetterController(Letters letters, CurrentActor current) {
        this.letters = letters;
        this.current = current;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Writes to a city that seeks, without learning its address",
            description =
                    "Anybody may, some times a day. Those who answer for the city read the letter and its sender.")
    Mono<Void> write(@PathVariable String id, @RequestBody Mono<LetterBody> body) {
        return body.map(LetterBody::draft).flatMap(draft -> letters.write(id, draft));
    }

    @GetMapping
    @Operation(summary = "The inbox, for those who answer for the city")
    Mono<ResponseEntity<Inbox>> read(@PathVariable String id) {
        return current.get()
                .flatMap(actor -> letters.read(actor, id))
                .map(inbox ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(inbox));
    }

    @DeleteMapping("/{letter}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Deletes a letter with all that it says of its sender")
    Mono<Void> forget(@PathVariable String id, @PathVariable String letter) {
        return current.get().flatMap(actor -> letters.forget(actor, id, letter));
    }
}
