package org.twinatlas.match;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
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
import org.twinatlas.graph.PerDataVersion;
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

    /** All countries, of some 220 ties each; and the subdivisions that ask most. */
    private static final int COUNTRIES = 300;

    private static final int SUBDIVISIONS = 4_000;

    /** A law may come into force at midnight. */
    private static final int DAYS = 2;

    private final PerDataVersion<String, Map<String, CountryTie>> countries;
    private final PerDataVersion<String, Map<String, SubdivisionTie>> subdivisions;
    private final PerDataVersion<LocalDate, Map<String, Collection<BarredArea>>> barred;

    RelationsReader(Graph graph) {
        this.countries = new PerDataVersion<>(
                COUNTRIES,
                country -> graph.ask(COUNTRY_TIES, Map.of("country", country), RelationsReader::countryTie)
                        .collectMap(CountryTie::code, Function.identity()));
        this.subdivisions = new PerDataVersion<>(
                SUBDIVISIONS,
                subdivision -> graph.ask(
                                SUBDIVISION_TIES, Map.of("subdivision", subdivision), RelationsReader::subdivisionTie)
                        .collectMap(SubdivisionTie::code, Function.identity()));
        this.barred = new PerDataVersion<>(
                DAYS,
                today -> graph.ask(BARRED_AREAS, Map.of(), row -> row)
                        .collectMultimap(row -> row.get("home").asString(), RelationsReader::barredArea));
    }

    /** @param dataVersion for which they are kept */
    Mono<Relations> of(CityTraits city, String dataVersion) {
        var country = city.country();
        var subdivision = city.subdivision();
        if (country == null) {
            return Mono.just(Relations.NONE);
        }
        return Mono.zip(
                        countries.get(dataVersion, country),
                        subdivision == null
                                ? Mono.just(Map.<String, SubdivisionTie>of())
                                : subdivisions.get(dataVersion, subdivision),
                        barred.get(dataVersion, LocalDate.now(ZoneOffset.UTC)))
                .map(found -> new Relations(found.getT1(), found.getT2(), of(found.getT3(), country, subdivision)));
    }

    /** What bars the country and the subdivision, in one order whichever of the two it is. */
    private static List<BarredArea> of(
            Map<String, Collection<BarredArea>> barred, String country, @Nullable String subdivision) {
        return Stream.of(country, Objects.requireNonNullElse(subdivision, country))
                .distinct()
                .flatMap(home -> barred.getOrDefault(home, List.of()).stream())
                .sorted(BarredArea.ORDER)
                .toList();
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

    private static SubdivisionTie subdivisionTie(Record row) {
        return new SubdivisionTie(
                row.get("code").asString(),
                row.get("name").asString(),
                row.get("tie").asDouble(),
                row.get("partnerships").asInt());
    }

    private static BarredArea barredArea(Record row) {
        return new BarredArea(
                row.get("area").asString(),
                row.get("effect").asString(),
                row.get("sentence").asString(),
                row.get("since").asString(),
                row.get("source").asString());
    }
}
