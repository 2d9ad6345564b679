package org.twinatlas.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.twinatlas.AtlasIT;

class PartnershipsIT extends AtlasIT {

    private static final long LEIPZIG = 2879139;

    @Autowired
    private Driver driver;

    @Test
    void aCityHasItsPartnershipsWithTheOtherCities() {
        var city = get("/api/cities/{id}", LEIPZIG);
        assertThat(city.texts("$.partnerships[*].cities[*].name")).contains("Lyon", "Houston");
        assertThat(city.ids("$.partnerships[*].cities[*].id")).doesNotContain(LEIPZIG);
        assertThat(city.<List<List<String>>>at("$.partnerships[*].sources")).doesNotContain(List.of());
        assertThat(city.texts("$.partnerships[?(@.stage == 'listed')].id")).hasSize((int) city.number("$.partners"));
    }

    @Test
    void onePartnershipIsTheSameByItsId() {
        var listed = get("/api/cities/{id}", LEIPZIG);
        String id = listed.at("$.partnerships[0].id");
        var one = get("/api/partnerships/{id}", id);
        for (var key : List.of("id", "kind", "stage", "since", "sources", "confidence", "asOf")) {
            assertThat(one.<Object>at("$." + key)).as(key).isEqualTo(listed.at("$.partnerships[0]." + key));
        }
        assertThat(one.ids("$.cities[*].id"))
                .containsExactlyInAnyOrder(
                        LEIPZIG, listed.ids("$.partnerships[0].cities[*].id").getFirst());
    }

    @Test
    void aPartnershipThatIsNotRecordedIsNotFound() {
        client().get()
                .uri("/api/partnerships/{id}", "seed-1-2")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/partnership-not-found");
    }

    @Test
    void betweenAreasThatHaveBrokenOffNoPartnershipLives() {
        var living = rows("""
                MATCH (x)-[:TIES_SUSPENDED]-(y)
                MATCH (a:City)-[:PARTY_TO]->(p:Partnership)<-[:PARTY_TO]-(b:City)
                WHERE x.code IN [a.country, a.subdivision] AND y.code IN [b.country, b.subdivision]
                RETURN count(DISTINCT p) AS suspended,
                       count(DISTINCT CASE WHEN p.stage <> 'suspended' OR p.suspendedBecause IS NULL THEN p END) AS living,
                       count(CASE WHEN (a)-[:TWINNED]-(b) THEN 1 END) AS twinned""");
        assertThat((long) living.get("suspended")).isPositive();
        assertThat(living).containsEntry("living", 0L).containsEntry("twinned", 0L);
    }

    @Test
    void anUnconfirmedPartnershipWeighsHalfAndCountsApart() {
        var counts = rows("""
                MATCH (a:City)-[:PARTY_TO]->(p:Partnership {stage: 'unconfirmed'})<-[:PARTY_TO]-(b:City)
                WHERE a.id < b.id
                MATCH (a)-[t:TWINNED]-(b)
                RETURN count(*) AS pairs, count(CASE WHEN t.weight = 0.5 AND t.unconfirmed THEN 1 END) AS half,
                       count(CASE WHEN b.id IN a.partnerIds OR a.id IN b.partnerIds THEN 1 END) AS counted""");
        assertThat(counts.get("half")).isEqualTo(counts.get("pairs"));
        assertThat(counts).containsEntry("counted", 0L);
    }

    private Map<String, Object> rows(String statement) {
        try (var session = driver.session()) {
            return session.run(statement).single().asMap();
        }
    }
}
