package org.twinatlas.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.partnership.Partnerships;
import org.twinatlas.register.RegisterPage.Kept;
import org.twinatlas.register.RegisterPage.NextStep;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the register: lists for everybody, pages with as much as their reader may see. */
@Component
public class RegisterReader {

    private static final CypherQuery LIST = CypherQuery.named("register/list");
    private static final CypherQuery HISTORY = CypherQuery.named("register/history");
    private static final CypherQuery CONFIDENTIAL = CypherQuery.named("register/confidential");
    private static final CypherQuery ASSESSMENT = CypherQuery.named("register/assessment");
    private static final CypherQuery ALLIANCE = CypherQuery.named("register/alliance");
    private static final CypherQuery NOTES = CypherQuery.named("register/notes");

    private final Graph graph;
    private final Dossiers dossiers;
    private final Partnerships partnerships;

    RegisterReader(Graph graph, Dossiers dossiers, Partnerships partnerships) {
        this.graph = graph;
        this.dossiers = dossiers;
        this.partnerships = partnerships;
    }

    /**
     * Which partnerships are asked for; null for any.
     *
     * @param city GeoNames id
     * @param country ISO 3166-1 alpha-2
     * @param kept whether this register keeps them
     * @param after the id behind which the list goes on; empty for the beginning
     */
    public record Wanted(
            @Nullable Long city,
            @Nullable String country,
            @Nullable String stage,
            @Nullable String kind,
            @Nullable Boolean kept,
            String after,
            int limit) {}

    /** The partnerships of the register, by id. */
    public Flux<RegisterRow> list(Wanted wanted) {
        var parameters = new HashMap<String, Object>();
        parameters.put("city", wanted.city());
        parameters.put("country", wanted.country());
        parameters.put("stage", wanted.stage());
        parameters.put("kind", wanted.kind());
        parameters.put("kept", wanted.kept());
        parameters.put("after", wanted.after());
        parameters.put("limit", wanted.limit());
        return graph.ask(LIST, parameters, RegisterRow::from);
    }

    /** All of one partnership that this reader may see, or the failure that there is none. */
    public Mono<RegisterPage> get(String id, Optional<Actor> reader) {
        return partnerships
                .get(id)
                .flatMap(partnership -> dossiers.find(id)
                        .flatMap(dossier -> kept(dossier, reader))
                        .map(kept -> new RegisterPage(partnership, kept))
                        .defaultIfEmpty(new RegisterPage(partnership, null)));
    }

    /** The self-assessment that was saved last, as it was answered then; nothing where there is none. */
    public Mono<String> assessment(String id) {
        return graph.askOne(
                ASSESSMENT, Map.of("id", id), row -> row.get("assessment").asString());
    }

    private Mono<Kept> kept(Dossier dossier, Optional<Actor> reader) {
        var id = Map.<String, Object>of("id", dossier.id());
        var isParty =
                reader.filter(actor -> actor.answersForAny(dossier.places())).isPresent();
        var confidential = isParty
                ? graph.ask(CONFIDENTIAL, id, Confidential::from).collectList().map(Optional::of)
                : Mono.just(Optional.<List<Confidential>>empty());
        return Mono.zip(
                        graph.ask(HISTORY, id, HistoryEntry::from).collectList(),
                        confidential,
                        notes(dossier, reader),
                        graph.askOne(ALLIANCE, id, AllianceView::from)
                                .map(Optional::of)
                                .defaultIfEmpty(Optional.empty()))
                .map(found -> new Kept(
                        dossier.stage(),
                        dossier.recognised(),
                        dossier.lastActivity(),
                        next(dossier),
                        found.getT4().orElse(null),
                        found.getT1(),
                        found.getT2().orElse(null),
                        found.getT3().orElse(null)));
    }

    /** Of each city's notes those alone that its liaisons and the coordinators of its area may read. */
    private Mono<Optional<List<PrivateNote>>> notes(Dossier dossier, Optional<Actor> reader) {
        var cities = dossier.places().stream()
                .filter(place -> reader.filter(actor -> actor.answersFor(place)).isPresent())
                .map(place -> place.city())
                .toList();
        return cities.isEmpty()
                ? Mono.just(Optional.empty())
                : graph.ask(NOTES, Map.of("id", dossier.id(), "cities", cities), PrivateNote::from)
                        .collectList()
                        .map(Optional::of);
    }

    private static List<NextStep> next(Dossier dossier) {
        return Steps.from(dossier.stage(), dossier.kind()).entrySet().stream()
                .map(step -> new NextStep(
                        step.getKey(),
                        step.getValue().stream()
                                .filter(need -> !need.isMetBy(dossier))
                                .map(Need::sentence)
                                .toList()))
                .toList();
    }
}
