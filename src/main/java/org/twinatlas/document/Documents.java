package org.twinatlas.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.WaitingRoom;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Writes documents about two cities or more, from templates and the facts of the graph. */
@Component
public class Documents {

    private final Templates templates;
    private final FactsGatherer gatherer;
    private final WaitingRoom waitingRoom;
    private final Typesetting typesetting;

    Documents(Templates templates, FactsGatherer gatherer, WaitingRoom waitingRoom, Typesetting typesetting) {
        this.templates = templates;
        this.gatherer = gatherer;
        this.waitingRoom = waitingRoom;
        this.typesetting = typesetting;
    }

    /**
     * What can be written.
     *
     * @param title in the first of its languages
     * @param mostCities how many cities it can be about, 2 or more
     */
    public record Offer(String kind, String title, int mostCities, List<DocumentLanguage> languages) {}

    /** Every kind of document, with the languages that have a template of it. */
    public Mono<List<Offer>> listOffers() {
        return Mono.fromCallable(() ->
                        Arrays.stream(DocumentKind.values()).map(this::offer).toList())
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Offer offer(DocumentKind kind) {
        var languages = templates.languagesOf(kind);
        return new Offer(kind.id(), templates.get(kind, languages.getFirst()).title(), kind.mostCities(), languages);
    }

    /**
     * Writes a document. Waits its turn among the heavy questions.
     *
     * @return fails with {@link BadInput} where there is no template in a language, and with a problem of the type
     *     {@code template-broken}, file and line where a template cannot be used
     */
    public Mono<WrittenDocument> write(DocumentRequest request) {
        return waitingRoom.admit(Mono.fromCallable(() -> withReasons(request))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(withReasons -> gatherer.gather(request, withReasons))
                .publishOn(Schedulers.boundedElastic())
                .map(facts -> typesetting.write(request, checked(facts))));
    }

    private boolean withReasons(DocumentRequest request) {
        return request.languages().stream()
                        .map(language -> templates.get(request.kind(), language))
                        .filter(template -> template.includes(Templates.REASONS))
                        .count()
                > 0;
    }

    private static Facts checked(Facts facts) {
        var cities = facts.cities().stream().map(city -> city.summary().id()).collect(Collectors.toSet());
        for (var signatory : facts.entries().signatories()) {
            if (!cities.contains(signatory.city())) {
                throw BadInput.of("signatories.city", signatory.city(), "the id of one of the cities of the document");
            }
        }
        return facts;
    }
}
