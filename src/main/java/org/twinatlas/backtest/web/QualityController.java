package org.twinatlas.backtest.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.twinatlas.backtest.PublishedQuality;
import org.twinatlas.backtest.QualityReport;

@RestController
@Tag(name = "Quality")
class QualityController {

    private final PublishedQuality published;

    QualityController(PublishedQuality published) {
        this.published = published;
    }

    @GetMapping("/api/quality")
    @Operation(summary = "The last published back-test: how many hidden partnerships were found, beside simple methods")
    QualityReport quality() {
        return published.report();
    }
}
