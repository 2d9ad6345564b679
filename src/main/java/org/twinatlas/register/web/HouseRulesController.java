package org.twinatlas.register.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.twinatlas.access.CurrentActor;
import org.twinatlas.register.HouseRules;
import org.twinatlas.register.HouseRules.OfArea;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Partnerships")
class HouseRulesController {

    private final HouseRules rules;
    private final CurrentActor current;

    HouseRulesController(HouseRules rules, CurrentActor current) {
        this.rules = rules;
        this.current = current;
    }

    @GetMapping("/api/house-rules")
    @Operation(summary = "What associations ask of the cities of their areas")
    Flux<OfArea> list() {
        return rules.list();
    }

    @PutMapping("/api/house-rules/{area}")
    @Operation(summary = "Sets the house rules of an area, in place of those that it had (its coordinators)")
    Mono<OfArea> set(@Parameter(example = "US") @PathVariable String area, @RequestBody OfArea wanted) {
        return current.get().flatMap(actor -> rules.set(actor, area, wanted));
    }
}
