package org.twinatlas.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.twinatlas.coverage.CoverageFit.Coefficient;
import org.twinatlas.coverage.Spread.Range;
import org.twinatlas.coverage.Spread.Terms;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import reactor.core.publisher.Mono;

/** Reads the counts of areas, and what comparable ones would have. */
@Component
class CoverageReader {

    private static final CypherQuery COUNTS = CypherQuery.named("coverage/counts");
    private static final CypherQuery COUNTS_FROM = CypherQuery.named("coverage/counts_from");
    private static final CypherQuery COUNTS_OF_COUNTRIES = CypherQuery.named("coverage/counts_of_countries");
    private static final CypherQuery EXPECTED_FROM = CypherQuery.named("coverage/expected_from");
    private static final CypherQuery SHARES = CypherQuery.named("coverage/shares");
    private static final CypherQuery FIT = CypherQuery.named("coverage/fit");

    /** @param range null where nothing can be expected */
    record Counted(String code, Counts counts, @Nullable Range range) {
        static final Counted NOTHING = new Counted("", Counts.NONE, null);
    }

    private record Share(String code, String country, double share, double activity) {}

    private final Graph graph;

    CoverageReader(Graph graph) {
        this.graph = graph;
    }

    /** With the whole world. */
    Mono<Map<String, Counted>> counts(@Nullable AreaKind kind, @Nullable List<String> codes) {
        var parameters = new HashMap<String, Object>();
        parameters.put("kind", kind == null ? null : kind.label());
        parameters.put("codes", codes);
        return graph.ask(COUNTS, parameters, CoverageReader::counted).collectMap(Counted::code);
    }

    private static Counted counted(Record row) {
        var counts = new Counts(
                row.get("cities").asLong(),
                row.get("population").asLong(),
                row.get("partnerships").asLong(),
                row.get("unconfirmed").asLong(),
                row.get("suspended").asLong(),
                row.get("citiesWithout").asLong());
        var range = row.get("expected").isNull()
                ? null
                : new Range(
                        row.get("expected").asDouble(),
                        row.get("low").asDouble(),
                        row.get("lowerQuartile").asDouble(),
                        row.get("high").asDouble());
        return new Counted(row.get("code").asString(), counts, range);
    }

    /** Of countries together, with all others and each other. */
    Mono<Counts> ofCountries(List<String> countries) {
        return graph.ask(COUNTS_OF_COUNTRIES, Map.of("countries", countries), CoverageReader::countsFrom)
                .single(Counts.NONE);
    }

    /** With an origin; {@link Counts#citiesWithout} says how many cities do have a partner there. */
    Mono<Map<String, Counted>> from(Plan plan, Area origin) {
        return Mono.zip(
                        countsFrom(plan, origin),
                        expectedFrom(plan, origin),
                        shares(plan, origin),
                        fit().map(CoverageFit::spread))
                .map(found -> {
                    var seen = new HashMap<String, Counted>();
                    found.getT1().forEach((code, counts) -> seen.put(code, new Counted(code, counts, null)));
                    plan.areas()
                            .forEach(area -> seen.put(
                                    area.code(),
                                    new Counted(
                                            area.code(),
                                            found.getT1().getOrDefault(area.code(), Counts.NONE),
                                            range(area, origin, found.getT2(), found.getT3(), found.getT4()))));
                    return seen;
                });
    }

    private static @Nullable Range range(
            Area area, Area origin, Map<String, Terms> expected, Map<String, Share> shares, Spread spread) {
        var own = area.subdivision() == null ? area.code() : area.members().getFirst();
        var terms = expected.get(own);
        var share = area.subdivision() == null ? 1.0 : shareOf(shares.get(area.code()));
        if (terms == null || share == 0) {
            return null;
        }
        var part = shares.get(origin.code());
        var scale = origin.subdivision() == null ? 1.0 : part == null ? 0.0 : part.share() * part.activity();
        var scaled = terms.times(share * scale);
        return area.subdivision() == null ? spread.of(scaled) : spread.ofSubdivision(scaled);
    }

    private static double shareOf(@Nullable Share share) {
        return share == null ? 0 : share.share();
    }

    private Mono<Map<String, Counts>> countsFrom(Plan plan, Area origin) {
        var parameters = new HashMap<String, Object>();
        parameters.put("origin", origin.members());
        parameters.put("subdivision", origin.subdivision());
        parameters.put("areasOf", AreaBook.byCountry(plan.areas()));
        parameters.put("bySubdivision", plan.by() == AreaKind.SUBDIVISION);
        return graph.ask(
                        COUNTS_FROM,
                        parameters,
                        row -> new Counted(row.get("code").asString(), countsFrom(row), null))
                .collectMap(Counted::code, Counted::counts);
    }

    private static Counts countsFrom(Record row) {
        return new Counts(
                0,
                0,
                row.get("partnerships").asLong(),
                row.get("unconfirmed").asLong(),
                row.get("suspended").asLong(),
                row.get("partnered").asLong());
    }

    /** Of the areas, or of the countries in which subdivisions lie. */
    private Mono<Map<String, Terms>> expectedFrom(Plan plan, Area origin) {
        var areasOf = new HashMap<String, List<String>>();
        if (plan.by() == AreaKind.SUBDIVISION) {
            plan.areas().forEach(area -> areasOf.put(area.members().getFirst(), area.members()));
        } else {
            areasOf.putAll(AreaBook.byCountry(plan.areas()));
        }
        return graph.ask(
                        EXPECTED_FROM,
                        Map.of("origin", origin.members(), "areasOf", areasOf),
                        row -> Map.entry(
                                row.get("code").asString(),
                                new Terms(
                                        row.get("expected").asDouble(),
                                        row.get("countrySquares").asDouble(),
                                        row.get("pairSquares").asDouble())))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<Map<String, Share>> shares(Plan plan, Area origin) {
        if (plan.by() != AreaKind.SUBDIVISION && origin.subdivision() == null) {
            return Mono.just(Map.of());
        }
        var parameters = new HashMap<String, Object>();
        parameters.put("codes", plan.by() == AreaKind.SUBDIVISION ? null : List.of(origin.code()));
        return graph.ask(
                        SHARES,
                        parameters,
                        row -> new Share(
                                row.get("code").asString(),
                                row.get("country").asString(),
                                row.get("share").asDouble(),
                                row.get("activity").asDouble()))
                .collectMap(Share::code);
    }

    Mono<CoverageFit> fit() {
        return graph.askOne(FIT, Map.of(), CoverageReader::fit);
    }

    private static CoverageFit fit(Record row) {
        var names = row.get("names").asList(Value::asString);
        var values = row.get("coefficients").asList(Value::asDouble);
        var errors = row.get("errors").asList(Value::asDouble);
        return new CoverageFit(
                "",
                IntStream.range(0, names.size())
                        .mapToObj(i -> new Coefficient(names.get(i), values.get(i), errors.get(i)))
                        .toList(),
                row.get("activityVariance").asDouble(),
                row.get("pairDispersion").asDouble(),
                row.get("subdivisionDispersion").asDouble(),
                row.get("converged").asBoolean());
    }
}
