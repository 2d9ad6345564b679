package org.twinatlas.coverage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinatlas.city.CitySummary;
import org.twinatlas.coverage.CityToPartner;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class CoverageCsvTests {

    @Test
    void aCityWithoutACandidateHasALineToo() {
        var city = new CitySummary(1L, "=cmd", "NG", "Nigeria", "NG-KN", "Kano, the State", 12.0, 8.5, 5L, 0);
        StepVerifier.create(CoverageCsv.lines(Flux.fromIterable(List.of(new CityToPartner(city, null, null))))
                        .skip(1))
                .assertNext(line -> assertThat(line)
                        .startsWith("1,'=cmd,NG,Nigeria,\"Kano, the State\",5,0,,,")
                        .endsWith("\r\n"))
                .verifyComplete();
    }
}
