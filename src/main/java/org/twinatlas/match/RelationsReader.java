package org.twinatlas.match;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import org.twinatlas.match.Relations.BarredArea;
import org.twinatlas.match.criteria.CityTraits;
import org.twinatlas.match.criteria.PairFacts.CountryTie;
import org.twinatlas.match.criteria.PairFacts.SubdivisionTie;
import reactor.core.publisher.Mono;

/** Reads what ties and what bars the country and the subdivision of a city. */
@Component
class RelationsReader {

    private static final CypherQuery COUNTRY_TIES = CypherQuery.named("match/country_ties");
    private static final CypherQuery SUBDIVISION_TIES = CypherQuery.named("match/subdivision_ties");
    private static final CypherQuery BARRED_AREAS = CypherQuery.named("match/barred_areas");

    /** Only an import changes them. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Area(String country, @Nullable String subdivision) {}

    private final Graph graph;
    private final Cache<Area, Mono<Relations>> known =
            Caffeine.newBuilder().maximumSize(500).expireAfterWrite(KEPT).build();

    RelationsReader(Graph graph) {
        this.graph = graph;
    }

    Mono<Relations> of(CityTraits city) {
        if (city.country() == null) {
            return Mono.just(Relations.NONE);
        }
        return known.get(new Area(city.country(), city.subdivision()), area -> read(city));
    }

    private Mono<Relations> read(CityTraits city) {
        return Mono.zip(countries(Objects.requireNonNull(city.country())), subdivisions(city), barred(city))
                .map(found -> new Relations(found.getT1(), found.getT2(), found.getT3()))
                .cache(relations -> KEPT, error -> Duration.ZERO, () -> Duration.ZERO);
    }

    private Mono<Map<String, CountryTie>> countries(String country) {
        return graph.ask(COUNTRY_TIES, Map.of("country", country), RelationsReader::countryTie)
                .collectMap(CountryTie::code, Function.identity());
    }

    private static CountryTie countryTie(Record row) {
        return new CountryTie(
                row.get("code").asString(),
                row.get("name").asString(),
                row.get("tie").asDouble(),
                row.get("partnerships").asInt(),
                row.get("unconfirmed").asInt(),
                row.get("share").asDouble(),
                row.get("shareBack").asDouble(),
                row.get("border").asBoolean(),
                row.get("colonial").asBoolean(),
                row.get("migrants").isNull() ? null : row.get("migrants").asLong(),
                row.get("history").asDouble(),
                row.get("room").asDouble(0.5));
    }

    private Mono<Map<String, SubdivisionTie>> subdivisions(CityTraits city) {
        if (city.subdivision() == null) {
            return Mono.just(Map.of());
        }
        return graph.ask(
                        SUBDIVISION_TIES,
                        Map.of("subdivision", city.subdivision()),
                        row -> new SubdivisionTie(
                                row.get("code").asString(),
                                row.get("name").asString(),
                                row.get("tie").asDouble(),
                                row.get("partnerships").asInt()))
                .collectMap(SubdivisionTie::code, Function.identity());
    }

    private Mono<List<BarredArea>> barred(CityTraits city) {
        var areas = Stream.of(city.country(), city.subdivision())
                .filter(Objects::nonNull)
                .toList();
        return graph.ask(
                        BARRED_AREAS,
                        Map.of("areas", areas),
                        row -> new BarredArea(
                                row.get("area").asString(),
                                row.get("effect").asString(),
                                row.get("sentence").asString(),
                                row.get("since").asString(),
                                row.get("source").asString()))
                .collectList();
    }
}
