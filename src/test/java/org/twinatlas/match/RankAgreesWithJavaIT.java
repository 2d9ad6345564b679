package org.twinatlas.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.twinatlas.AtlasIT;
import org.twinatlas.city.CityId;
import org.twinatlas.match.MatchRequest.Subject;
import org.twinatlas.match.criteria.Criteria;
import tools.jackson.databind.json.JsonMapper;

/** The values by which {@code match/rank.cypher} ranks are those that the criteria define in Java. */
class RankAgreesWithJavaIT extends AtlasIT {

    private static final double TINY = 1e-6;
    private static final int PROPOSED = 6;
    private static final int ANY = 4;

    private final Random random = new Random(20261121);

    @Autowired
    private Driver driver;

    @Autowired
    private Pipeline pipeline;

    @Autowired
    private Ranker ranker;

    @Autowired
    private Evidence evidence;

    @Autowired
    private DefaultWeights defaultWeights;

    /** How many pairs had data, by criterion. */
    private final TreeMap<String, Integer> compared = new TreeMap<>();

    @Test
    void forAThousandPairs() {
        var cities = cities();
        for (int i = 0; i < 100; i++) {
            var asker = cities.get(i % 2 == 0 ? random.nextInt(500) : random.nextInt(cities.size()));
            compare(new Subject.OfAtlas(new CityId(asker)), some(cities, ANY, asker));
        }
        assertThat(compared.keySet()).containsExactlyInAnyOrderElementsOf(Criteria.names());
        assertThat(compared.values()).allMatch(pairs -> pairs >= 20);
    }

    @Test
    void forTownsThatAreDescribed() {
        var cities = cities();
        for (var profile : List.of(
                "{\"country\": \"PT\"}",
                "{\"population\": 40000, \"seaport\": true, \"industries\": [\"wine\"], \"universities\": 1}",
                "{\"country\": \"NG\", \"lat\": 12.0, \"lng\": 8.5, \"koppen\": \"BSh\", \"elevationM\": 480}",
                "{\"lat\": 51.03, \"lng\": 4.48, \"languages\": [\"nl\"], \"culture\": [\"museum\", \"festival\"]}")) {
            compare(new Subject.Described(new JsonMapper().readValue(profile, Profile.class)), some(cities, 20, -1));
        }
        assertThat(compared.keySet()).contains("populationSize", "countryTie", "industry", "geography", "distance");
    }

    private void compare(Subject subject, List<Long> further) {
        var retrieved = pipeline.retrieved(subject, Wishes.NONE, defaultWeights.get(), 20)
                .block();
        var ids = new ArrayList<>(further);
        var eligible = new ArrayList<>(
                pipeline.rank(retrieved, Set.copyOf(further), 1_000).block().ids());
        Collections.shuffle(eligible, random);
        eligible.stream().filter(id -> !ids.contains(id)).limit(PROPOSED).forEach(ids::add);
        var cases = evidence.of(retrieved, ids).block();
        var ranked = ranker.rankRegardless(retrieved, ids).block().best();
        assertThat(ranked).hasSameSizeAs(ids);
        ranked.forEach(candidate -> compare(candidate, cases.get(candidate.id())));
    }

    private void compare(Ranked candidate, Evidence.Case known) {
        var points = 0.0;
        var attainable = 0.0;
        for (int i = 0; i < Criteria.ALL.size(); i++) {
            var criterion = Criteria.ALL.get(i);
            var expected = criterion.value(known.facts());
            var actual = candidate.values().get(i);
            var what = "%s of %s for %s"
                    .formatted(criterion.name(), known.city(), known.facts().asker());
            if (expected.isEmpty()) {
                assertThat(actual).as(what).isNull();
                continue;
            }
            assertThat(actual).as(what).isNotNull().isCloseTo(expected.getAsDouble(), within(TINY));
            compared.merge(criterion.name(), 1, Integer::sum);
            points += defaultWeights.get().of(criterion) * expected.getAsDouble();
            attainable += defaultWeights.get().of(criterion);
        }
        assertThat(candidate.score()).isCloseTo(points / attainable, within(TINY));
    }

    private List<Long> some(List<Long> cities, int number, long asker) {
        return LongStream.generate(() -> cities.get(random.nextInt(cities.size())))
                .filter(id -> id != asker)
                .distinct()
                .limit(number)
                .boxed()
                .toList();
    }

    /** All cities, those with most partners first. */
    private List<Long> cities() {
        try (var session = driver.session()) {
            return session.run("MATCH (c:City) RETURN c.id AS id ORDER BY c.twinWeight DESC, id")
                    .list(row -> row.get("id").asLong());
        }
    }
}
