package org.twinatlas.match;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;
import org.twinatlas.AtlasIT;
import org.twinatlas.city.CityId;
import org.twinatlas.match.MatchRequest.Subject;

/** Who must never be recommended, held against the graph and the seed tables themselves, for cities drawn by a seed. */
class MatchRulesIT extends AtlasIT {

    private static final int LONG = 60;
    private static final int DRAWN = 40;
    /** Areas that tie-status.csv or rules.csv name, each with two cities among those that ask. */
    private static final List<String> AREAS =
            List.of("RU", "UA", "BY", "IR", "IL", "CN", "KP", "US-TX", "US-AR", "US-IN");

    /** Asked once for all the facts below. */
    private static final Map<Long, List<Match>> LISTS = new HashMap<>();

    @Autowired
    private Driver driver;

    @Autowired
    private Matches matches;

    /** A city as the graph has it. */
    private record Place(
            String country, String subdivision, long metropolis, Set<Long> partners, Set<Long> unconfirmed) {}

    private static Map<Long, Place> places = Map.of();

    @BeforeEach
    void ask() {
        if (LISTS.isEmpty()) {
            places = places();
            askers().forEach(id -> LISTS.put(id, list(id, Wishes.NONE)));
        }
    }

    @Test
    void theListsAreLong() {
        assertThat(LISTS).hasSizeGreaterThan(50);
        assertThat(LISTS.values()).allMatch(list -> list.size() >= 20);
    }

    @Test
    void neverTheCityItself() {
        forEveryMatch((asker, match) -> assertThat(match.city().id()).isNotEqualTo(asker));
    }

    @Test
    void neverACurrentPartner() {
        forEveryMatch((asker, match) -> assertThat(places.get(asker).partners())
                .doesNotContain(match.city().id()));
    }

    @Test
    void neverAPlaceOfTheSameCountryUnlessAskedFor() {
        forEveryMatch((asker, match) -> assertThat(match.city().country())
                .isNotEqualTo(places.get(asker).country()));
        var own = list(4699066, wishes(List.of("US"), List.of(), null, null, null, true));
        assertThat(own).isNotEmpty().allMatch(match -> "US".equals(match.city().country()));
    }

    @Test
    void neverAPartOfTheSameMetropolis() {
        forEveryMatch((asker, match) -> assertThat(places.get(match.city().id()).metropolis())
                .isNotEqualTo(places.get(asker).metropolis()));
        for (var suburb : suburbs()) {
            var here = places.get(suburb);
            assertThat(list(suburb, wishes(List.of(here.country()), List.of(), null, null, null, true)))
                    .isNotEmpty()
                    .noneMatch(match -> places.get(match.city().id()).metropolis() == here.metropolis());
        }
    }

    private static List<Long> suburbs() {
        return places.keySet().stream()
                .filter(id -> places.get(id).metropolis() != id)
                .sorted()
                .limit(5)
                .toList();
    }

    @Test
    void neverTwoPartsOfOneMetropolis() {
        LISTS.forEach((asker, list) -> assertThat(list)
                .extracting(match -> places.get(match.city().id()).metropolis())
                .doesNotHaveDuplicates());
    }

    @Test
    void neverWhereTiesAreSuspended() throws IOException {
        var suspended = pairs("tie-status.csv", row -> true);
        assertThat(suspended).isNotEmpty();
        forEveryMatch(
                (asker, match) -> assertThat(areas(asker, match.city().id())).doesNotContainAnyElementsOf(suspended));
    }

    @Test
    void neverWhereALawForbidsIt() throws IOException {
        var forbidden = pairs("rules.csv", row -> row.get(4).equals("forbidden"));
        assertThat(forbidden).isNotEmpty();
        forEveryMatch(
                (asker, match) -> assertThat(areas(asker, match.city().id())).doesNotContainAnyElementsOf(forbidden));
    }

    @Test
    void whereTheLawIsInDoubtACautionSaysSo() throws IOException {
        var doubtful = pairs("rules.csv", row -> row.get(4).equals("caution"));
        var cautions = rows("rules.csv", row -> row.get(4).equals("caution"), row -> row.get(6));
        forEveryMatch((asker, match) -> {
            if (!Collections.disjoint(areas(asker, match.city().id()), doubtful)) {
                assertThat(match.cautions()).containsAnyElementsOf(cautions);
            }
        });
        var pair = matches.stream(request(4699066, wishes(List.of("HK"), List.of(), null, null, null, false)))
                .blockFirst();
        assertThat(pair.cautions()).anyMatch(caution -> caution.contains("legal advice"));
    }

    @Test
    void anUnconfirmedPartnerComesBackMarkedAsThat() {
        var renewed = new ArrayList<Match>();
        forEveryMatch((asker, match) -> {
            if (places.get(asker).unconfirmed().contains(match.city().id())) {
                renewed.add(match);
            }
        });
        assertThat(renewed)
                .isNotEmpty()
                .allMatch(match ->
                        match.cautions().stream().anyMatch(caution -> caution.contains("perhaps worth renewing")));
    }

    @Test
    void neverAHundredTimesBiggerOrSmallerUnlessARangeIsWished() {
        var sausalito = 5393611L;
        assertThat(list(sausalito, Wishes.NONE))
                .isNotEmpty()
                .extracting(match -> match.city().population())
                .filteredOn(Objects::nonNull)
                .hasSizeGreaterThan(20)
                .allMatch(population -> population <= 100 * 7_156);
        assertThat(list(sausalito, wishes(List.of(), List.of(), 5_000_000L, null, null, false)))
                .isNotEmpty()
                .allMatch(match -> match.city().population() >= 5_000_000);
    }

    @Test
    void neverWhatAFilterExcludes() {
        assertThat(list(4699066, wishes(List.of("FR", "JP"), List.of(), null, null, null, false)))
                .isNotEmpty()
                .allMatch(match -> Set.of("FR", "JP").contains(match.city().country()));
        assertThat(list(4699066, wishes(List.of(), List.of("pt"), 100_000L, 500_000L, null, false)))
                .isNotEmpty()
                .allMatch(match ->
                        match.city().population() >= 100_000 && match.city().population() <= 500_000)
                .allMatch(match -> speaks(match.city().id(), "pt"));
        assertThat(list(4699066, wishes(List.of("MX"), List.of(), null, null, false, false)))
                .isNotEmpty()
                .allMatch(match -> match.city().partners() == 0);
    }

    private void forEveryMatch(BiConsumer<Long, Match> fact) {
        LISTS.forEach((asker, list) -> list.forEach(match -> fact.accept(asker, match)));
    }

    /** Every pair of an area of the one and an area of the other, written as the tables write them. */
    private List<String> areas(long one, long other) {
        var pairs = new ArrayList<String>();
        for (var a : List.of(places.get(one).country(), places.get(one).subdivision())) {
            for (var b : List.of(places.get(other).country(), places.get(other).subdivision())) {
                pairs.add(a + " " + b);
                pairs.add(b + " " + a);
            }
        }
        return pairs;
    }

    /** The first two columns of the rows that are wanted. */
    private static List<String> pairs(String file, Predicate<List<String>> wanted) throws IOException {
        return rows(file, wanted, row -> row.get(0) + " " + row.get(1));
    }

    private static List<String> rows(
            String file, Predicate<List<String>> wanted, Function<List<String>, String> written) throws IOException {
        try (var rows = CsvReader.builder().ofCsvRecord(Path.of("seed-data", file))) {
            return rows.stream()
                    .skip(1)
                    .map(CsvRecord::getFields)
                    .filter(wanted)
                    .map(written)
                    .toList();
        }
    }

    private Set<Long> askers() {
        var all = new ArrayList<>(places.keySet());
        Collections.sort(all);
        Collections.shuffle(all, new Random(20261121));
        var chosen = new HashSet<>(all.subList(0, DRAWN));
        for (var area : AREAS) {
            all.stream()
                    .filter(id -> area.equals(places.get(id).country())
                            || area.equals(places.get(id).subdivision()))
                    .limit(2)
                    .forEach(chosen::add);
        }
        all.stream()
                .filter(id -> places.get(id).unconfirmed().size() > 3)
                .limit(6)
                .forEach(chosen::add);
        return chosen;
    }

    private Map<Long, Place> places() {
        var found = new HashMap<Long, Place>();
        try (var session = driver.session()) {
            session.run("""
                            MATCH (c:City)
                            RETURN c.id AS id, c.country AS country, coalesce(c.subdivision, '') AS subdivision,
                                   c.metropolis AS metropolis,
                                   [(c)-[:PARTY_TO]->(p)<-[:PARTY_TO]-(o) WHERE p.stage = 'listed' | o.id] AS partners,
                                   [(c)-[:PARTY_TO]->(p)<-[:PARTY_TO]-(o) WHERE p.stage = 'unconfirmed' | o.id] AS unconfirmed""").forEachRemaining(row -> found.put(row.get("id").asLong(), place(row)));
        }
        return found;
    }

    private static Place place(Record row) {
        return new Place(
                row.get("country").asString(),
                row.get("subdivision").asString(),
                row.get("metropolis").asLong(),
                Set.copyOf(row.get("partners").asList(id -> id.asLong())),
                Set.copyOf(row.get("unconfirmed").asList(id -> id.asLong())));
    }

    private boolean speaks(long city, String language) {
        try (var session = driver.session()) {
            return session.run(
                            "MATCH (c:City {id: $id}) RETURN $language IN c.languages AS speaks",
                            Map.of("id", city, "language", language))
                    .single()
                    .get("speaks")
                    .asBoolean();
        }
    }

    private List<Match> list(long id, Wishes wishes) {
        return matches.stream(request(id, wishes)).collectList().block();
    }

    private static MatchRequest request(long id, Wishes wishes) {
        return new MatchRequest(new Subject.OfAtlas(new CityId(id)), Map.of(), wishes, LONG, false);
    }

    private static Wishes wishes(
            List<String> countries,
            List<String> languages,
            Long least,
            Long most,
            Boolean partnered,
            boolean sameCountry) {
        return new Wishes(
                countries,
                List.of(),
                least,
                most,
                languages,
                partnered,
                sameCountry,
                false,
                Wishes.DEFAULT_REACH,
                Wishes.DEFAULT_VARIETY);
    }
}
