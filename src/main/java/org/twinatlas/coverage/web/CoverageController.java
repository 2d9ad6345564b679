package org.twinatlas.coverage.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.twinatlas.coverage.AreaList;
import org.twinatlas.coverage.CityToPartner;
import org.twinatlas.coverage.Coverage;
import org.twinatlas.coverage.CoverageFit;
import org.twinatlas.coverage.CoverageView;
import org.twinatlas.coverage.ExposureReport;
import org.twinatlas.coverage.PartnerSearch;
import org.twinatlas.coverage.PlannedLinks;
import org.twinatlas.coverage.Proposal;
import org.twinatlas.coverage.Proposals;
import org.twinatlas.coverage.PublishedExposure;
import org.twinatlas.coverage.WhatIf;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/coverage")
@Tag(name = "Coverage")
class CoverageController {

    private static final String CSV = "text/csv";
    private static final int DEFAULT_COUNT = 10;
    private static final double DEFAULT_SCORE = 0.5;

    private final Coverage coverage;
    private final PartnerSearch search;
    private final PlannedLinks plannedLinks;
    private final Proposals proposals;
    private final PublishedExposure exposure;
    private final DataVersion dataVersion;

    CoverageController(
            Coverage coverage,
            PartnerSearch search,
            PlannedLinks plannedLinks,
            Proposals proposals,
            PublishedExposure exposure,
            DataVersion dataVersion) {
        this.coverage = coverage;
        this.search = search;
        this.plannedLinks = plannedLinks;
        this.proposals = proposals;
        this.exposure = exposure;
        this.dataVersion = dataVersion;
    }

    /** @param from where the partners are to be; null for anywhere */
    record CitiesToPartner(String code, @Nullable String from, String dataVersion, List<CityToPartner> cities) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What areas have beside what comparable ones would have, those first where most is missing",
            description = "Accept: text/csv gives the same for a spreadsheet.")
    Mono<CoverageView> view(@ParameterObject CoverageParameters parameters) {
        return coverage.view(parameters.request());
    }

    @GetMapping(produces = CSV)
    @Operation(hidden = true)
    Flux<String> csv(@ParameterObject CoverageParameters parameters) {
        return coverage.view(parameters.request()).flatMapMany(CoverageCsv::lines);
    }

    @GetMapping("/areas")
    @Operation(summary = "The areas that a request may name, with the countries of which they consist")
    Mono<AreaList> areas() {
        return coverage.areas();
    }

    @GetMapping("/exposure")
    @Operation(summary = "How often the cities of each region stand in the lists of others, and what reach does to it")
    ExposureReport exposure() {
        return exposure.report();
    }

    @GetMapping("/model")
    @Operation(summary = "What has been fitted: the coefficients, and how far areas that are alike differ")
    Mono<CoverageFit> model() {
        return coverage.fit();
    }

    @GetMapping(path = "/{code}/cities", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The biggest cities of an area without a partner, each with its best candidate",
            description = "Those with the best candidate come first. Accept: text/csv gives the same for a "
                    + "spreadsheet, text/event-stream one city an event.")
    Mono<CitiesToPartner> cities(
            @Parameter(example = "NG") @PathVariable String code,
            @Parameter(description = "Where the partners are to be", example = "US")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "1 to 50") @RequestParam(defaultValue = "10") int limit) {
        return Mono.zip(search.list(code, from, limit).collectList(), dataVersion.current())
                .map(found -> new CitiesToPartner(code, from, found.getT2(), found.getT1()));
    }

    @GetMapping(path = "/{code}/cities", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(hidden = true)
    Flux<CityToPartner> stream(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "10") int limit) {
        return search.list(code, from, limit);
    }

    @GetMapping(path = "/{code}/cities", produces = CSV)
    @Operation(hidden = true)
    Flux<String> citiesCsv(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "10") int limit) {
        return CoverageCsv.lines(search.list(code, from, limit));
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
