package org.twinatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.twinatlas.AtlasIT;

/** The import can be repeated, and taken up where it was cut off. */
class ImportIT extends AtlasIT {

    @Autowired
    private Driver driver;

    @Autowired
    private AtlasLoading loading;

    @Test
    void importingAgainChangesNothingAndIsQuick() {
        var before = contents();
        var began = System.nanoTime();
        loading.run();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        assertThat(contents()).isEqualTo(before);
    }

    /** The tables from this one on are loaded a second time, over what the first time left. */
    @Test
    void anImportThatWasCutOffEndsInTheSameGraph() {
        var before = contents();
        run("MATCH (i:Import) WHERE i.name IN ['everything', 'partnerships'] SET i.finishedAt = null");
        run("MATCH (p:Partnership) WITH p ORDER BY p.id DESC LIMIT 2000 DETACH DELETE p");
        run("MATCH (i:Institution) WITH i ORDER BY i.key LIMIT 500 DETACH DELETE i");
        run("MATCH (c:City) WITH c ORDER BY c.id LIMIT 500 REMOVE c.metropolis, c.partnerIds, c.culture, c.profile");
        run("MATCH (a:City)-[r:TWINNED|NEAR]->() WITH r LIMIT 3000 DELETE r");
        assertThat(contents()).isNotEqualTo(before);
        loading.run();
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void whatHasVanishedFromTheTablesIsForgotten() {
        var before = contents();
        run(
                "MATCH (c:City {id: 4699066}) CREATE (c)-[:HAS_TRAIT]->(:Trait {city: c.id, kind: 'moon base', value: 'X'})");
        run("MATCH (i:Import {name: 'everything'}) SET i.fingerprint = 'of older tables'");
        assertThat(contents()).isNotEqualTo(before);
        loading.run();
        assertThat(contents()).isEqualTo(before);
    }

    private void run(String statement) {
        try (var session = driver.session()) {
            session.run(statement).consume();
        }
    }

    /** Counts of nodes, relationships and properties by label and type, and sums of what is derived. */
    private Map<String, Object> contents() {
        var contents = new TreeMap<String, Object>();
        try (var session = driver.session()) {
            session.run("""
                            MATCH (n) WHERE NOT n:Import
                            UNWIND labels(n) AS label
                            RETURN label AS what, count(*) AS number, sum(size(keys(n))) AS properties
                            UNION ALL
                            MATCH ()-[r]->()
                            RETURN type(r) AS what, count(*) AS number, sum(size(keys(r))) AS properties""")
                    .forEachRemaining(row -> contents.put(
                            row.get("what").asString(),
                            "%d with %d properties"
                                    .formatted(
                                            row.get("number").asLong(),
                                            row.get("properties").asLong())));
            session.run("""
                            MATCH (c:City)
                            RETURN sum(c.metropolis) AS metropolis, sum(c.partners) AS partners,
                                   sum(c.unconfirmed) AS unconfirmed, sum(size(c.culture)) AS culture,
                                   sum(size(c.names)) AS names, sum(size(c.searchNames)) AS searchNames,
                                   round(sum(c.twinWeight), 6) AS twinWeight, count(c.profile) AS profiles
                            """).single().asMap().forEach(contents::put);
            session.run("""
                            MATCH ()-[t:TIED]->()
                            RETURN round(sum(t.tie), 6) AS ties, sum(t.partnerships) AS tiedPartnerships""").single().asMap().forEach(contents::put);
        }
        return contents;
    }
}
