package org.twinatlas.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.twinatlas.backtest.SmallSeed.Pair;
import org.twinatlas.match.Judged;
import org.twinatlas.match.criteria.Criteria;

/**
 * Nothing in a back-test's store tells of the partnerships that it hides. Two stores are filled from the same few
 * cities: one hides partnerships, as a back-test does; in the other they were never registered. Whatever is derived from
 * partnerships, now or later, must be the same in both.
 */
class HoldoutLeakIT {

    /** The criteria that read partnerships: a new one that does is to be added here. */
    private static final List<String> READ_PARTNERSHIPS = List.of(
            "sharedPartners",
            "partnersOfPartners",
            "similarCities",
            "neighbourhood",
            "localTies",
            "countryTie",
            "subdivisionTie");

    private static final int JUDGED = 30;
    private static final long PLACES_THAT_COUNT = 1_000_000_000L;

    /** Nodes that are known by what they hold, since only the database knows them by an id. */
    private static final String IDENTITY = """
            labels(%1$s)[0] + ' ' + coalesce(toString(%1$s.id), %1$s.code, %1$s.key,
              toString(%1$s.city) + ' ' + %1$s.kind + ' ' + %1$s.value)""";

    @TempDir
    private static Path folder;

    private static SmallAtlas hiding;
    private static Set<Pair> hidden;

    /** What the store in which the hidden partnerships were never registered holds. */
    private static Map<String, Map<String, Object>> neverRegistered;

    private static Map<Pair, Map<String, @Nullable Long>> judgedWithoutThem;

    @BeforeAll
    static void fillBothStores() throws IOException {
        var seed = new SmallSeed();
        seed.write(folder.resolve("seed"), pair -> true);
        hiding = SmallAtlas.started(
                folder.resolve("seed"),
                folder.resolve("hiding"),
                "--twin-atlas.holdout.seed=1",
                "--twin-atlas.holdout.share=0.3");
        hidden = new HashSet<>();
        hiding.ask("MATCH (h:HiddenPartnership) RETURN h.a AS a, h.b AS b")
                .forEach(row ->
                        hidden.add(new Pair(row.get("a").asLong(), row.get("b").asLong())));
        seed.write(folder.resolve("seed-without"), pair -> !hidden.contains(pair));
        try (var without = SmallAtlas.started(folder.resolve("seed-without"), folder.resolve("without"))) {
            neverRegistered = contents(without);
            judgedWithoutThem = judged(without);
        }
    }

    @AfterAll
    static void stop() {
        hiding.close();
    }

    @Test
    void theStoreIsAsIfTheHiddenPartnershipsHadNeverBeenRegistered() {
        var contents = contents(hiding);

        assertThat(hidden).hasSizeGreaterThan(100);
        assertThat(contents.keySet()).isEqualTo(neverRegistered.keySet());
        var different = contents.keySet().stream()
                .filter(thing -> !contents.get(thing).equals(neverRegistered.get(thing)))
                .map(thing ->
                        "%s is %s, but would be %s".formatted(thing, contents.get(thing), neverRegistered.get(thing)))
                .toList();
        assertThat(different).isEmpty();
    }

    /** For all criteria, whether they read partnerships or not. */
    @Test
    void theEngineJudgesHiddenPartnersAsIfTheyHadNeverBeenRegistered() {
        var judged = judged(hiding);

        assertThat(judged).hasSizeGreaterThan(JUDGED);
        assertThat(judged).isEqualTo(judgedWithoutThem);
    }

    @Test
    void nothingTiesTheTwoCities() {
        assertThat(hiding.ask("""
                        MATCH (h:HiddenPartnership)
                        MATCH (a:City {id: h.a})
                        MATCH (b:City {id: h.b})
                        WHERE EXISTS { (a)-[:TWINNED]-(b) }
                           OR EXISTS { (a)-[:PARTY_TO]->(:Partnership)<-[:PARTY_TO]-(b) }
                           OR b.id IN a.partnerIds + a.unconfirmedIds
                           OR a.id IN b.partnerIds + b.unconfirmedIds
                        RETURN a.name, b.name""")).isEmpty();
    }

    @Test
    void whatIsKeptOnACityIsCountedFromWhatIsLeft() {
        assertThat(hiding.ask("""
                        MATCH (c:City)
                        OPTIONAL MATCH (c)-[t:TWINNED]-()
                        WITH c, count(CASE WHEN NOT t.unconfirmed THEN 1 END) AS partners,
                             count(CASE WHEN t.unconfirmed THEN 1 END) AS unconfirmed, sum(t.weight) AS weight
                        WHERE c.partners <> partners OR c.unconfirmed <> unconfirmed OR abs(c.twinWeight - weight) > 1e-9
                           OR size(c.partnerIds) <> partners OR size(c.unconfirmedIds) <> unconfirmed
                        RETURN c.name, c.partners, partners""")).isEmpty();
    }

    @Test
    void subdivisionsWithOnlyAHiddenPartnershipAreNotTied() {
        assertThat(onlyHidden("subdivision", "true")).isNotEmpty();
        assertThat(onlyHidden(
                        "subdivision", "EXISTS { (:Subdivision {code: one})-[:TIED]-(:Subdivision {code: other}) }"))
                .isEmpty();
    }

    @Test
    void countriesWithOnlyAHiddenPartnershipHaveATieOfNothing() {
        assertThat(onlyHidden("country", "true")).isNotEmpty();
        assertThat(onlyHidden("country", """
                        EXISTS { (:Country {code: one})-[t:TIED]-(:Country {code: other})
                                 WHERE t.partnerships + t.unconfirmed > 0 OR t.tie > 0 }""")).isEmpty();
    }

    /** The areas of hidden partnerships that no other ties, and that fulfil a condition on {@code one} and {@code other}. */
    private static List<Record> onlyHidden(String area, String condition) {
        return hiding.ask("""
                MATCH (h:HiddenPartnership)
                MATCH (a:City {id: h.a})
                MATCH (b:City {id: h.b})
                WITH DISTINCT a.%1$s AS one, b.%1$s AS other
                WHERE one IS NOT NULL AND other IS NOT NULL
                  AND NOT EXISTS { (x:City)-[:TWINNED]-(y:City) WHERE x.%1$s = one AND y.%1$s = other }
                  AND %2$s
                RETURN one, other""".formatted(area, condition));
    }

    /** Seen from either city: its hidden partner has no more from partnerships than a city with which it has nothing to do. */
    @Test
    void ofAHiddenPartnerWithoutFurtherTiesTheEngineKnowsNoMoreThanOfAStranger() {
        var seenWithData = new HashSet<String>();
        var pairs = hiding.ask("""
                MATCH (x:City)-[:TWINNED]-(y:City)
                WITH collect(DISTINCT x.country + y.country) AS tied
                MATCH (h:HiddenPartnership)
                UNWIND [[h.a, h.b], [h.b, h.a]] AS pair
                MATCH (a:City {id: pair[0]})
                MATCH (b:City {id: pair[1]})
                WHERE NOT a.country + b.country IN tied
                WITH tied, a, b
                ORDER BY a.id, b.id LIMIT 60
                WITH a, b, COLLECT {
                  MATCH (s:City)
                  WHERE s.country <> a.country AND NOT a.country + s.country IN tied
                  RETURN s ORDER BY (s.id * 7919 + a.id) % 10007, s.id LIMIT 5
                } AS strangers
                UNWIND [b] + strangers AS city
                WITH a, b, city
                WHERE NOT EXISTS { (a)-[:TWINNED]-{1,3}(city) }
                  AND NOT EXISTS { (a)-[:NEAR]-{0,1}()-[:TWINNED]-()-[:NEAR]-{0,1}(city) }
                  AND NOT EXISTS { (a)-[:NEAR]-{0,1}()-[:TWINNED]-(:City {country: city.country}) }
                  AND NOT EXISTS { (city)-[:NEAR]-{0,1}()-[:TWINNED]-(:City {country: a.country}) }
                WITH a.id AS asker, b.id AS partner, collect(city.id) AS untied
                WHERE partner IN untied AND size(untied) > 1
                RETURN asker, partner, untied
                ORDER BY asker, partner LIMIT 30""");

        for (var pair : pairs) {
            var asker = pair.get("asker").asLong();
            var partnerId = pair.get("partner").asLong();
            var judged = hiding.judged(asker, Set.copyOf(pair.get("untied").asList(Value::asLong)));
            var partner = judged.remove(partnerId);
            var stranger = judged.values().stream().findFirst();
            if (partner == null || stranger.isEmpty()) {
                continue; // a rule bars them
            }
            var values = ofPartnerships(partner);
            assertThat(values).as("of %d for %d", partnerId, asker).isEqualTo(ofPartnerships(stranger.get()));
            assertThat(values.values()).allMatch(value -> value == null || value == 0);
            values.forEach((criterion, value) -> {
                if (value != null) {
                    seenWithData.add(criterion);
                }
            });
        }
        assertThat(seenWithData).containsExactlyInAnyOrderElementsOf(READ_PARTNERSHIPS);
    }

    private static Map<String, @Nullable Double> ofPartnerships(Judged judged) {
        var values = new TreeMap<String, @Nullable Double>();
        for (var criterion : READ_PARTNERSHIPS) {
            assertThat(Criteria.names()).contains(criterion);
            values.put(criterion, judged.values().get(Criteria.names().indexOf(criterion)));
        }
        return values;
    }

    /** Hidden pairs, in both directions, that the rules let through. */
    private static Map<Pair, Map<String, @Nullable Long>> judged(SmallAtlas atlas) {
        var judged = new HashMap<Pair, Map<String, @Nullable Long>>();
        hidden.stream()
                .sorted((one, other) -> Long.compare(one.a() * 31 + one.b(), other.a() * 31 + other.b()))
                .limit(JUDGED)
                .flatMap(pair -> List.of(pair, new Pair(pair.b(), pair.a())).stream())
                .forEach(pair -> {
                    atlas.judged(pair.a(), Set.of(pair.b()))
                            .values()
                            .forEach(answer -> judged.put(pair, comparable(answer)));
                });
        return judged;
    }

    private static Map<String, @Nullable Long> comparable(Judged judged) {
        var values = new TreeMap<String, @Nullable Long>();
        for (int i = 0; i < Criteria.names().size(); i++) {
            var value = judged.values().get(i);
            values.put(Criteria.names().get(i), value == null ? null : rounded(value));
        }
        values.put("score", rounded(judged.score()));
        return values;
    }

    /** Every node and relationship, but the records of the loading and the hidden pairs themselves, with its properties. */
    private static Map<String, Map<String, Object>> contents(SmallAtlas atlas) {
        var contents = new HashMap<String, Map<String, Object>>();
        var nodes =
                "MATCH (n) WHERE NOT n:Import AND NOT n:HiddenPartnership AND NOT n:SchemaVersion RETURN %s AS thing, properties(n) AS properties";
        var ties = "MATCH (n)-[r]->(m) RETURN %s + ' ' + type(r) + ' ' + %s AS thing, properties(r) AS properties";
        atlas.ask(nodes.formatted(IDENTITY.formatted("n"))).forEach(row -> add(row, contents));
        atlas.ask(ties.formatted(IDENTITY.formatted("n"), IDENTITY.formatted("m")))
                .forEach(row -> add(row, contents));
        return contents;
    }

    private static void add(Record row, Map<String, Map<String, Object>> contents) {
        var thing = row.get("thing").asString();
        var properties = new TreeMap<String, Object>();
        row.get("properties").asMap().forEach((key, value) -> properties.put(key, comparable(value)));
        var other = contents.put(thing, properties);
        assertThat(other).as("a second %s", thing).isNull();
    }

    /** Lists that are collected have no order, and sums of other orders differ in their last bits. */
    private static Object comparable(Object value) {
        return switch (value) {
            case Double number -> rounded(number);
            case List<?> list -> {
                var sorted = new ArrayList<>(list.stream()
                        .map(one -> String.valueOf(comparable(one)))
                        .toList());
                sorted.sort(null);
                yield sorted;
            }
            default -> value;
        };
    }

    private static long rounded(double number) {
        return Math.round(number * PLACES_THAT_COUNT);
    }
}
