package org.twinatlas.coverage.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.twinatlas.coverage.PlannedLinks;
import org.twinatlas.coverage.Proposal;
import org.twinatlas.coverage.Proposals;
import org.twinatlas.coverage.WhatIf;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/coverage")
@Tag(name = "Coverage")
class PlanController {

    private static final int DEFAULT_COUNT = 10;
    private static final double DEFAULT_SCORE = 0.5;

    private final PlannedLinks plannedLinks;
    private final Proposals proposals;

    PlanController(PlannedLinks plannedLinks, Proposals proposals) {
        this.plannedLinks = plannedLinks;
        this.proposals = proposals;
    }

    @PostMapping(path = "/what-if", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What planned links would change, in every area that they touch and in the world's inequality")
    Mono<WhatIf> whatIf(@RequestBody Mono<LinksBody> body) {
        return body.map(LinksBody::read).flatMap(plannedLinks::whatIf);
    }

    @PostMapping(path = "/propose", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Links that reduce the gaps of an area most, each with a match above a score")
    Mono<Proposal> propose(@RequestBody Mono<ProposeBody> body) {
        return body.flatMap(wanted -> {
            if (wanted.area() == null) {
                throw BadInput.of("area", null, "given");
            }
            return proposals.propose(
                    wanted.area(),
                    wanted.from(),
                    wanted.count() == null ? DEFAULT_COUNT : wanted.count(),
                    wanted.minScore() == null ? DEFAULT_SCORE : wanted.minScore());
        });
    }
}
