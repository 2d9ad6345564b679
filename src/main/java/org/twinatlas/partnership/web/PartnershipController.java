package org.twinatlas.partnership.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.twinatlas.partnership.Partnership;
import org.twinatlas.partnership.Partnerships;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Partnerships")
class PartnershipController {

    private final Partnerships partnerships;

    PartnershipController(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @GetMapping("/api/partnerships/{id}")
    @Operation(summary = "One partnership of the register, with its cities and what the record rests on")
    Mono<Partnership> get(@Parameter(example = "seed-2643123-2879139") @PathVariable String id) {
        return partnerships.get(id);
    }
}
