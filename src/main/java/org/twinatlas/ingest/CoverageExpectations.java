package org.twinatlas.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.twinatlas.coverage.CountryFacts;
import org.twinatlas.coverage.CountryTie;
import org.twinatlas.coverage.CoverageModel;
import org.twinatlas.coverage.SubdivisionFacts;
import org.twinatlas.graph.CypherQuery;

/** Counts the partnerships of every area, and leaves beside the count what comparable areas would have. */
final class CoverageExpectations {

    private static final CypherQuery FORGET = CypherQuery.named("derive/coverage_forget");
    private static final List<CypherQuery> COUNTS = List.of(
            CypherQuery.named("derive/coverage_count_countries"),
            CypherQuery.named("derive/coverage_count_subdivisions"),
            CypherQuery.named("derive/coverage_count_unions"));
    private static final CypherQuery COUNTRIES = CypherQuery.named("derive/coverage_countries");
    private static final CypherQuery TIES = CypherQuery.named("derive/coverage_ties");
    private static final CypherQuery SUBDIVISIONS = CypherQuery.named("derive/coverage_subdivisions");
    private static final CypherQuery MEMBERS = CypherQuery.named("derive/coverage_members");
    private static final CypherQuery STORE_COUNTRIES = CypherQuery.named("derive/coverage_store_countries");
    private static final CypherQuery STORE_PAIRS = CypherQuery.named("derive/coverage_store_pairs");
    private static final CypherQuery STORE_SUBDIVISIONS = CypherQuery.named("derive/coverage_store_subdivisions");
    private static final CypherQuery STORE_UNIONS = CypherQuery.named("derive/coverage_store_unions");
    private static final CypherQuery STORE_FIT = CypherQuery.named("derive/coverage_store_fit");
    private static final CypherQuery ROOM = CypherQuery.named("derive/country_room");
    private static final int BATCH = 2_000;

    private CoverageExpectations() {}

    static Derivation derivation() {
        var texts = Stream.of(
                        COUNTS,
                        List.of(FORGET, COUNTRIES, TIES, SUBDIVISIONS, MEMBERS, STORE_COUNTRIES, STORE_PAIRS),
                        List.of(STORE_SUBDIVISIONS, STORE_UNIONS, STORE_FIT, ROOM))
                .flatMap(List::stream)
                .map(CypherQuery::text);
        return new Derivation(
                "coverage",
                SeedFiles.fingerprintOf(Stream.concat(texts, Stream.of(String.valueOf(CoverageModel.VERSION)))),
                CoverageExpectations::derive);
    }

    private static void derive(Session session) {
        session.run(FORGET.text()).consume();
        COUNTS.forEach(count -> session.run(count.text()).consume());
        var model = CoverageModel.fit(
                session.run(COUNTRIES.text()).list(CoverageExpectations::country),
                session.run(TIES.text()).list(CoverageExpectations::tie),
                session.run(SUBDIVISIONS.text()).list(CoverageExpectations::subdivision));
        Map<String, List<String>> members = new TreeMap<>();
        session.run(MEMBERS.text())
                .forEachRemaining(row -> members.put(
                        row.get("code").asString(), row.get("members").asList(Value::asString)));
        store(STORE_COUNTRIES, model.countryRows(), session);
        store(STORE_PAIRS, model.pairRows(), session);
        store(STORE_SUBDIVISIONS, model.subdivisionRows(), session);
        store(STORE_UNIONS, model.unionRows(members), session);
        session.executeWriteWithoutResult(
                tx -> tx.run(STORE_FIT.text(), model.fit()).consume());
        session.run(ROOM.text()).consume();
    }

    private static CountryFacts country(Record row) {
        return new CountryFacts(
                row.get("code").asString(),
                row.get("towns").asLong(),
                row.get("people").asLong(),
                row.get("x").asDouble(),
                row.get("y").asDouble(),
                row.get("z").asDouble(),
                row.get("migrantsKnown").asBoolean());
    }

    private static CountryTie tie(Record row) {
        return new CountryTie(
                row.get("one").asString(),
                row.get("other").asString(),
                row.get("border").asBoolean(),
                row.get("language").asBoolean(),
                row.get("colonial").asBoolean(),
                row.get("migrants").asLong(),
                row.get("partnerships").asLong(),
                row.get("suspended").asBoolean());
    }

    private static SubdivisionFacts subdivision(Record row) {
        return new SubdivisionFacts(
                row.get("code").asString(),
                row.get("country").asString(),
                row.get("towns").asLong(),
                row.get("people").asLong(),
                row.get("partnerships").asLong());
    }

    private static void store(CypherQuery query, List<Map<String, Object>> rows, Session session) {
        var all = new ArrayList<>(rows);
        for (int from = 0; from < all.size(); from += BATCH) {
            var batch = List.copyOf(all.subList(from, Math.min(all.size(), from + BATCH)));
            session.executeWriteWithoutResult(
                    tx -> tx.run(query.text(), Map.of("rows", batch)).consume());
        }
    }
}
