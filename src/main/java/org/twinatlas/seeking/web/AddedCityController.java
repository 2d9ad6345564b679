package org.twinatlas.seeking.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.twinatlas.access.CurrentActor;
import org.twinatlas.city.Cities;
import org.twinatlas.city.CityDetail;
import org.twinatlas.seeking.AddedCities;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Cities seeking cities")
class AddedCityController {

    private final AddedCities added;
    private final Cities cities;
    private final CurrentActor current;

    AddedCityController(AddedCities added, Cities cities, CurrentActor current) {
        this.added = added;
        this.cities = cities;
        this.current = current;
    }

    @PostMapping("/api/cities")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Adds a city that the atlas does not have (a coordinator of its country)")
    Mono<CityDetail> add(@RequestBody Mono<CityBody> body) {
        return current.get()
                .zipWith(body.map(CityBody::draft))
                .flatMap(given -> added.add(given.getT1(), given.getT2()))
                .flatMap(cities::getDetail);
    }
}
