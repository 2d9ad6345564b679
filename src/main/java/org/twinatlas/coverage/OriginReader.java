package org.twinatlas.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.twinatlas.coverage.CoverageReader.Counted;
import org.twinatlas.coverage.FitReader.Share;
import org.twinatlas.coverage.Spread.Range;
import org.twinatlas.coverage.Spread.Terms;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import reactor.core.publisher.Mono;

/** Reads what areas have with an origin, and what comparable ones would have. */
@Component
class OriginReader {

    private static final CypherQuery COUNTS_FROM = CypherQuery.named("coverage/counts_from");
    private static final CypherQuery EXPECTED_FROM = CypherQuery.named("coverage/expected_from");

    private final Graph graph;
    private final FitReader fits;

    OriginReader(Graph graph, FitReader fits) {
        this.graph = graph;
        this.fits = fits;
    }

    /** By the code of the area; {@link Counts#citiesWithout} says how many cities do have a partner in the origin. */
    Mono<Map<String, Counted>> from(Plan plan, Area origin) {
        return Mono.zip(counts(plan, origin), expected(plan, origin), fits.shares(), fits.fit())
                .map(found -> {
                    var expectations = new Expectations(
                            origin, found.getT2(), found.getT3(), found.getT4().spread());
                    var seen = new HashMap<String, Counted>();
                    found.getT1().forEach((code, counts) -> seen.put(code, new Counted(code, counts, null)));
                    plan.areas().forEach(area -> {
                        var counts = found.getT1().getOrDefault(area.code(), Counts.NONE);
                        seen.put(area.code(), new Counted(area.code(), counts, expectations.of(area)));
                    });
                    return seen;
                });
    }

    private Mono<Map<String, Counts>> counts(Plan plan, Area origin) {
        var parameters = new HashMap<String, Object>();
        parameters.put("origin", origin.members());
        parameters.put("subdivision", origin.subdivision());
        parameters.put("areasOf", AreaBook.byCountry(plan.areas()));
        parameters.put("bySubdivision", plan.by() == AreaKind.SUBDIVISION);
        return graph.ask(
                        COUNTS_FROM,
                        parameters,
                        row -> Map.entry(row.get("code").asString(), Counts.ofPartnerships(row)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Of the areas, or of the countries in which subdivisions lie. */
    private Mono<Map<String, Terms>> expected(Plan plan, Area origin) {
        var areasOf = new HashMap<String, List<String>>();
        if (plan.by() == AreaKind.SUBDIVISION) {
            plan.areas().forEach(area -> areasOf.put(area.members().getFirst(), area.members()));
        } else {
            areasOf.putAll(AreaBook.byCountry(plan.areas()));
        }
        return graph.ask(EXPECTED_FROM, Map.of("origin", origin.members(), "areasOf", areasOf), OriginReader::terms)
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static Map.Entry<String, Terms> terms(Record row) {
        return Map.entry(
                row.get("code").asString(),
                new Terms(
                        row.get("expected").asDouble(),
                        row.get("countrySquares").asDouble(),
                        row.get("pairSquares").asDouble()));
    }

    /**
     * @param terms of countries, regions and groups by their codes
     * @param shares of subdivisions by theirs
     */
    private record Expectations(Area origin, Map<String, Terms> terms, Map<String, Share> shares, Spread spread) {

        @Nullable
        Range of(Area area) {
            var isPart = area.subdivision() != null;
            var whole = terms.get(isPart ? area.members().getFirst() : area.code());
            var share = isPart ? share(area) : 1;
            if (whole == null || share == 0) {
                return null;
            }
            var scaled = whole.times(share * ofOrigin());
            return isPart ? spread.ofSubdivision(scaled) : spread.of(scaled);
        }

        private double share(Area part) {
            var share = shares.get(part.code());
            return share == null ? 0 : share.share();
        }

        /** Of what the country of the origin does, what the origin does. */
        private double ofOrigin() {
            if (origin.subdivision() == null) {
                return 1;
            }
            var part = shares.get(origin.code());
            return part == null ? 0 : part.share() * part.activity();
        }
    }
}
