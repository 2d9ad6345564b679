package org.twinatlas.register.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.twinatlas.access.CurrentActor;
import org.twinatlas.register.RegisterPage;
import org.twinatlas.register.RegisterReader;
import org.twinatlas.register.RegisterRow;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reading the register, which is public but for what concerns persons. */
@RestController
@RequestMapping("/api/partnerships")
@Tag(name = "Partnerships")
class RegisterController {

    private final RegisterReader register;
    private final CurrentActor current;

    RegisterController(RegisterReader register, CurrentActor current) {
        this.register = register;
        this.current = current;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The partnerships of the register, by id",
            description = "Accept: text/csv gives the same list for a spreadsheet.")
    Flux<RegisterRow> list(@ParameterObject RegisterParameters parameters) {
        return register.list(parameters.wanted());
    }

    @GetMapping(produces = "text/csv")
    @Operation(hidden = true)
    Flux<String> csv(@ParameterObject RegisterParameters parameters) {
        return RegisterCsv.lines(register.list(parameters.wanted()));
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "One partnership with its cities, what the record rests on and, if it is kept here, its history",
            description =
                    "Signed in as a liaison of one of its cities or a coordinator of their areas, also notes and persons.")
    Mono<ResponseEntity<RegisterPage>> get(@Parameter(example = "seed-2643123-2879139") @PathVariable String id) {
        return current.find()
                .flatMap(reader -> register.get(id, reader))
                .map(page -> ResponseEntity.ok()
                        .header("Cache-Control", page.kept() == null ? "no-cache" : "no-store")
                        .body(page));
    }

    @GetMapping(path = "/{id}/assessment", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The self-assessment that was saved with a partnership, as it was answered then")
    Mono<ResponseEntity<String>> assessment(@PathVariable String id) {
        return register.assessment(id)
                .map(ResponseEntity::ok)
                .defaultIfEmpty(ResponseEntity.notFound().build());
    }
}
