package org.twinatlas.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.twinatlas.city.CityId;
import org.twinatlas.city.CityNotFound;
import org.twinatlas.city.Vocabularies;
import org.twinatlas.city.Vocabulary;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.match.Asker.Near;
import org.twinatlas.match.MatchRequest.Subject;
import org.twinatlas.match.criteria.CityTraits;
import reactor.core.publisher.Mono;

/** Gathers what the matching knows of whoever asks: from the graph, or from a description. */
@Component
class Askers {

    private static final CypherQuery ASKER = CypherQuery.named("match/asker");
    private static final CypherQuery SURROUNDINGS = CypherQuery.named("match/surroundings");
    private static final CypherQuery COUNTRY_LANGUAGES = CypherQuery.named("match/country_languages");
    private static final int STRENGTH_OF_A_DESCRIBED_INDUSTRY = 3;

    /** A city in the surroundings of a point. */
    private record Neighbour(
            long id,
            double km,
            @Nullable Long metropolis,
            @Nullable String subdivision,
            String country) {}

    private final Graph graph;
    private final Vocabularies vocabularies;

    Askers(Graph graph, Vocabularies vocabularies) {
        this.graph = graph;
        this.vocabularies = vocabularies;
    }

    Mono<Asker> of(Subject subject) {
        return switch (subject) {
            case Subject.OfAtlas(var id) -> ofAtlas(id);
            case Subject.Described(var profile) -> vocabularies.current().flatMap(words -> described(profile, words));
        };
    }

    private Mono<Asker> ofAtlas(CityId id) {
        return graph.askOne(ASKER, Map.of("id", id.value()), row -> asker(row.get("asker"), id))
                .switchIfEmpty(Mono.error(() -> CityNotFound.withId(id)));
    }

    private static Asker asker(Value row, CityId id) {
        return new Asker(
                TraitsRow.traits(row, id.value()),
                row.get("lat").asDouble(),
                row.get("lng").asDouble(),
                row.get("metropolis").asLong(),
                row.get("partnerIds").asList(Value::asLong),
                row.get("unconfirmedIds").asList(Value::asLong),
                row.get("twinWeight").asDouble(),
                row.get("profile").asList(Value::asDouble, List.of()),
                new Near(
                        row.get("nearIds").asList(Value::asLong),
                        row.get("nearKm").asList(Value::asDouble)),
                row.get("hasNamesake").asBoolean());
    }

    private Mono<Asker> described(Profile profile, Vocabulary words) {
        profile.check(words);
        return Mono.zip(neighbours(profile), languages(profile))
                .map(found -> described(profile, words, found.getT1(), found.getT2()));
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
                                row.get("metropolis").isNull()
                                        ? null
                                        : row.get("metropolis").asLong(),
                                TraitsRow.text(row, "subdivision"),
                                row.get("country").asString()))
                .collectList();
    }

    private Mono<List<String>> languages(Profile profile) {
        var own = orNone(profile.languages());
        if (!own.isEmpty() || profile.country() == null) {
            return Mono.just(own);
        }
        return graph.askOne(
                        COUNTRY_LANGUAGES,
                        Map.of("country", profile.country()),
                        row -> row.get("languages").asList(Value::asString, List.of()))
                .defaultIfEmpty(List.of());
    }

    private static Asker described(Profile profile, Vocabulary words, List<Neighbour> near, List<String> languages) {
        var compatriots = near.stream()
                .filter(city -> profile.country() == null || city.country().equals(profile.country()))
                .findFirst();
        var subdivision = compatriots.map(Neighbour::subdivision).orElse(null);
        var country = profile.country() != null
                ? profile.country()
                : compatriots.map(Neighbour::country).orElse(null);
        var traits = traits(profile, words, country, subdivision, languages);
        return new Asker(
                traits,
                profile.lat(),
                profile.lng(),
                null,
                List.of(),
                List.of(),
                0,
                ProfileVector.of(traits, profile.lat(), profile.lng()).values(),
                new Near(
                        near.stream().map(Neighbour::id).toList(),
                        near.stream().map(Neighbour::km).toList()),
                false);
    }

    private static CityTraits traits(
            Profile profile,
            Vocabulary words,
            @Nullable String country,
            @Nullable String subdivision,
            List<String> languages) {
        var industries = new ArrayList<>(orNone(profile.industries()));
        var networks = orNone(profile.networks());
        return new CityTraits(
                null,
                profile.name() == null || profile.name().isBlank()
                        ? "Your town"
                        : profile.name().strip(),
                country,
                words.countryName(country),
                subdivision,
                null,
                profile.population(),
                profile.koppen(),
                coastal(profile),
                profile.elevationM(),
                Boolean.TRUE.equals(profile.seaport()),
                industries,
                industries.stream()
                        .map(code -> STRENGTH_OF_A_DESCRIBED_INDUSTRY)
                        .toList(),
                industries.stream().map(code -> words.rarity("industry", code)).toList(),
                profile.universities() == null ? 0 : profile.universities(),
                orNone(profile.culture()),
                orNone(profile.heritage()),
                networks,
                networks.stream().map(code -> words.rarity("network", code)).toList(),
                languages,
                profile.languages() != null,
                List.of(),
                0,
                0);
    }

    private static @Nullable Boolean coastal(Profile profile) {
        if (Boolean.TRUE.equals(profile.seaport())) {
            return true;
        }
        return profile.coastKm() == null ? null : CityTraits.isCoastal(profile.coastKm());
    }

    private static List<String> orNone(@Nullable List<String> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
