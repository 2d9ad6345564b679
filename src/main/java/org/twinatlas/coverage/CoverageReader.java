package org.twinatlas.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.twinatlas.coverage.Spread.Range;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.graph.Graph;
import org.twinatlas.graph.PerDataVersion;
import reactor.core.publisher.Mono;

/** Reads what areas have with the whole world, and what comparable ones would have. */
@Component
class CoverageReader {

    private static final CypherQuery COUNTS = CypherQuery.named("coverage/counts");
    private static final CypherQuery COUNTS_OF_COUNTRIES = CypherQuery.named("coverage/counts_of_countries");

    /** Every kind, all of them, and regions and groups one by one. */
    private static final int KEPT = 100;

    /** @param range null where nothing can be expected */
    record Counted(String code, Counts counts, @Nullable Range range) {
        static final Counted NOTHING = new Counted("", Counts.NONE, null);
    }

    /** @param codes null: all */
    private record Wanted(@Nullable AreaKind kind, @Nullable Set<String> codes) {}

    private final Graph graph;
    private final DataVersion dataVersion;
    private final PerDataVersion<Wanted, Map<String, Counted>> known;

    CoverageReader(Graph graph, DataVersion dataVersion) {
        this.graph = graph;
        this.dataVersion = dataVersion;
        this.known = new PerDataVersion<>(KEPT, this::read);
    }

    /** All areas of every kind. */
    Mono<Map<String, Counted>> all() {
        return counts(new Wanted(null, null));
    }

    Mono<Map<String, Counted>> of(AreaKind kind) {
        return counts(new Wanted(kind, null));
    }

    /** Of one area; {@link Counted#NOTHING} if it has no city. */
    Mono<Counted> of(String code) {
        return counts(new Wanted(null, Set.of(code))).map(counted -> counted.getOrDefault(code, Counted.NOTHING));
    }

    private Mono<Map<String, Counted>> counts(Wanted wanted) {
        return dataVersion.current().flatMap(version -> known.get(version, wanted));
    }

    private Mono<Map<String, Counted>> read(Wanted wanted) {
        var parameters = new HashMap<String, Object>();
        parameters.put("kind", wanted.kind() == null ? null : wanted.kind().label());
        parameters.put("codes", wanted.codes() == null ? null : List.copyOf(wanted.codes()));
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
        return graph.ask(COUNTS_OF_COUNTRIES, Map.of("countries", countries), Counts::ofPartnerships)
                .single(Counts.NONE);
    }
}
