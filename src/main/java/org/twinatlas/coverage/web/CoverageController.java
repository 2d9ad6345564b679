package org.twinatlas.coverage.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.twinatlas.coverage.AreaList;
import org.twinatlas.coverage.Coverage;
import org.twinatlas.coverage.CoverageFit;
import org.twinatlas.coverage.CoverageView;
import org.twinatlas.coverage.ExposureReport;
import org.twinatlas.coverage.PublishedExposure;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/coverage")
@Tag(name = "Coverage")
class CoverageController {

    private static final String CSV = "text/csv";

    private final Coverage coverage;
    private final PublishedExposure exposure;

    CoverageController(Coverage coverage, PublishedExposure exposure) {
        this.coverage = coverage;
        this.exposure = exposure;
    }

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
}
