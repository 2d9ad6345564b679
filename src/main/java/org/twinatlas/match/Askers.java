package org.twinatlas.match;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.twinatlas.city.Cities;
import org.twinatlas.city.CityId;
import org.twinatlas.city.CityNotFound;
import org.twinatlas.city.Vocabularies;
import org.twinatlas.city.Vocabulary;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.match.Asker.Near;
import org.twinatlas.match.Asker.Similar;
import org.twinatlas.match.DescribedTown.Alike;
import org.twinatlas.match.DescribedTown.Neighbour;
import org.twinatlas.match.MatchRequest.Subject;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gathers what the matching knows of whoever asks: from the graph, or from a description. */
@Component
class Askers {

    private static final CypherQuery ASKER = CypherQuery.named("match/asker");
    private static final CypherQuery SURROUNDINGS = CypherQuery.named("match/surroundings");
    private static final CypherQuery SIMILAR = CypherQuery.named("match/similar");
    private static final CypherQuery COUNTRY_LANGUAGES = CypherQuery.named("match/country_languages");

    private final Graph graph;
    private final Cities cities;
    private final Vocabularies vocabularies;

    Askers(Graph graph, Cities cities, Vocabularies vocabularies) {
        this.graph = graph;
        this.cities = cities;
        this.vocabularies = vocabularies;
    }

    Mono<Asker> of(Subject subject) {
        return switch (subject) {
            case Subject.OfAtlas(var id) -> id.isAdded() ? added(id) : ofAtlas(id);
            case Subject.Described(var profile) -> vocabularies.current().flatMap(words -> described(profile, words));
        };
    }

    /** Those of these cities that the atlas has, by id; the ones that people have added are not among them. */
    Flux<Asker> ofAtlas(Collection<CityId> ids) {
        var values = ids.stream().map(CityId::value).toList();
        return graph.ask(ASKER, Map.of("ids", values), row -> asker(row.get("asker")));
    }

    private Mono<Asker> ofAtlas(CityId id) {
        return ofAtlas(List.of(id)).singleOrEmpty().switchIfEmpty(Mono.error(() -> CityNotFound.withId(id)));
    }

    private static Asker asker(Value row) {
        return new Asker(
                TraitsRow.traits(row, row.get("id").asLong()),
                row.get("lat").asDouble(),
                row.get("lng").asDouble(),
                row.get("metropolis").asLong(),
                row.get("partnerIds").asList(Value::asLong),
                row.get("unconfirmedIds").asList(Value::asLong),
                row.get("formerIds").asList(Value::asLong),
                LocalShares.byCountry(row.get("partnerCountries"), row.get("partnerCountryWeights")),
                LocalShares.of(row),
                List.of(),
                new Near(
                        row.get("nearIds").asList(Value::asLong),
                        row.get("nearKm").asList(Value::asDouble)),
                new Similar(
                        row.get("similarIds").asList(Value::asLong),
                        row.get("similarWeights").asList(Value::asDouble)),
                row.get("hasNamesake").asBoolean());
    }

    /** Of a city that people have added no more is known than of a town that is described. */
    private Mono<Asker> added(CityId id) {
        return Mono.zip(cities.getDetail(id), vocabularies.current())
                .flatMap(found -> described(Profile.of(found.getT1()), found.getT2()));
    }

    private Mono<Asker> described(Profile profile, Vocabulary words) {
        profile.check(words);
        return Mono.zip(neighbours(profile), languages(profile), similar(profile))
                .map(found -> DescribedTown.asker(profile, words, found.getT1(), found.getT2(), found.getT3()));
    }

    private Mono<List<Neighbour>> neighbours(Profile profile) {
        if (profile.lat() == null) {
            return Mono.just(List.of());
        }
        return graph.ask(
                        SURROUNDINGS,
                        Map.of("lat", profile.lat(), "lng", Objects.requireNonNull(profile.lng())),
                        row -> new Neighbour(
                                row.get("id").asLong(),
                                row.get("km").asDouble(),
                                row.get("partnered").asBoolean(),
                                TraitsRow.text(row, "subdivision"),
                                row.get("country").asString(),
                                LocalShares.of(row)))
                .collectList();
    }

    private Mono<List<Alike>> similar(Profile profile) {
        if (profile.lat() == null || profile.country() == null || profile.population() == null) {
            return Mono.just(List.of());
        }
        var parameters = Map.<String, Object>of(
                "country", profile.country(),
                "logPop", Math.log10(profile.population()),
                "lat", profile.lat(),
                "lng", Objects.requireNonNull(profile.lng()));
        return graph.ask(
                        SIMILAR,
                        parameters,
                        row -> new Alike(
                                row.get("id").asLong(),
                                row.get("weight").asDouble(),
                                row.get("twinWeight").asDouble()))
                .collectList();
    }

    private Mono<List<String>> languages(Profile profile) {
        var own = DescribedTown.orNone(profile.languages());
        if (!own.isEmpty() || profile.country() == null) {
            return Mono.just(own);
        }
        return graph.askOne(
                        COUNTRY_LANGUAGES,
                        Map.of("country", profile.country()),
                        row -> row.get("languages").asList(Value::asString, List.of()))
                .defaultIfEmpty(List.of());
    }
}
