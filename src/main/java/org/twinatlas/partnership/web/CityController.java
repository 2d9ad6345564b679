package org.twinatlas.partnership.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.twinatlas.city.Cities;
import org.twinatlas.city.CityId;
import org.twinatlas.city.CitySummary;
import org.twinatlas.city.Vocabularies;
import org.twinatlas.partnership.Partnerships;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/cities")
@Tag(name = "Cities")
class CityController {

    private static final int LARGEST_LIMIT = 50;

    private final Cities cities;
    private final Partnerships partnerships;
    private final Vocabularies vocabularies;

    CityController(Cities cities, Partnerships partnerships, Vocabularies vocabularies) {
        this.cities = cities;
        this.partnerships = partnerships;
        this.vocabularies = vocabularies;
    }

    @GetMapping
    @Operation(summary = "Finds cities by name, best first")
    Flux<CitySummary> find(
            @Parameter(
                            description = "A name or its beginning, in any spelling; a country may follow a comma",
                            example = "Valencia, VE")
                    @RequestParam
                    String q,
            @Parameter(description = "ISO 3166-1 alpha-2", example = "VE") @RequestParam(required = false) @Nullable
                    String country,
            @Parameter(description = "1 to 50") @RequestParam(defaultValue = "10") int limit) {
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw BadInput.of("limit", limit, "a whole number from 1 to " + LARGEST_LIMIT);
        }
        return vocabularies.current().flatMapMany(words -> {
            words.check("country", "country", country == null ? List.of() : List.of(country));
            return cities.find(q, country, limit);
        });
    }

    @GetMapping("/{id}")
    @Operation(summary = "All that is known of a city, and its partnerships")
    Mono<CityPage> get(@Parameter(description = "GeoNames id", example = "4699066") @PathVariable String id) {
        var city = CityId.parse("id", id);
        return Mono.zip(cities.getDetail(city), partnerships.ofCity(city).collectList())
                .map(found -> new CityPage(found.getT1(), found.getT2()));
    }
}
