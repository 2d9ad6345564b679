package org.twinatlas.coverage.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.twinatlas.coverage.CityToPartner;
import org.twinatlas.coverage.PartnerSearch;
import org.twinatlas.graph.DataVersion;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/coverage")
@Tag(name = "Coverage")
class CitiesToPartnerController {

    private static final String CSV = "text/csv";

    private final PartnerSearch search;
    private final DataVersion dataVersion;

    CitiesToPartnerController(PartnerSearch search, DataVersion dataVersion) {
        this.search = search;
        this.dataVersion = dataVersion;
    }

    /** @param from where the partners are to be; null for anywhere */
    record CitiesToPartner(String code, @Nullable String from, String dataVersion, List<CityToPartner> cities) {}

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
}
