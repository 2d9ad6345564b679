package org.twinatlas.match.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.twinatlas.city.CityId;
import org.twinatlas.match.Match;
import org.twinatlas.match.MatchList;
import org.twinatlas.match.MatchRequest.Subject;
import org.twinatlas.match.Matches;
import org.twinatlas.match.PairExplanation;
import org.twinatlas.match.Pairs;
import org.twinatlas.match.Weights;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api")
@Tag(name = "Matches")
class MatchController {

    private static final String CSV = "text/csv";

    private final Matches matches;
    private final Pairs pairs;

    MatchController(Matches matches, Pairs pairs) {
        this.matches = matches;
        this.pairs = pairs;
    }

    @GetMapping(path = "/cities/{id}/matches", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Candidate partners of a city, best first, and why",
            description =
                    "Accept: text/csv gives the same list for a spreadsheet, text/event-stream one match an event.")
    Mono<MatchList> list(@PathVariable String id, @ParameterObject MatchParameters parameters) {
        return matches.propose(parameters.request(subject(id)));
    }

    @GetMapping(path = "/cities/{id}/matches", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(hidden = true)
    Flux<ServerSentEvent<Match>> stream(@PathVariable String id, @ParameterObject MatchParameters parameters) {
        return matches.stream(parameters.request(subject(id))).map(MatchController::event);
    }

    @GetMapping(path = "/cities/{id}/matches", produces = CSV)
    @Operation(hidden = true)
    Flux<String> csv(@PathVariable String id, @ParameterObject MatchParameters parameters) {
        return MatchCsv.lines(matches.stream(parameters.request(subject(id))));
    }

    @GetMapping("/cities/{id}/matches/{other}")
    @Operation(summary = "One pair of cities from both sides, with every criterion")
    Mono<PairExplanation> pair(
            @PathVariable String id, @PathVariable String other, @RequestParam(defaultValue = "") String weights) {
        return pairs.explain(CityId.parse("id", id), CityId.parse("other", other), Weights.parse(weights));
    }

    @PostMapping(path = "/matches", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The candidates of a self-assessment, of a city or of a town that is not in the atlas")
    Mono<MatchList> assess(@RequestBody Mono<SelfAssessment> assessment) {
        return assessment.map(SelfAssessment::request).flatMap(matches::propose);
    }

    private static Subject subject(String id) {
        return new Subject.OfAtlas(CityId.parse("id", id));
    }

    private static ServerSentEvent<Match> event(Match match) {
        return ServerSentEvent.builder(match)
                .id(String.valueOf(match.rank()))
                .event("match")
                .build();
    }
}
