package org.twinatlas.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortlistTests {

    private static final int LIMIT = 4;
    private static final Set<Long> NOBODY = Set.of();

    private long nextId = 1;

    @Test
    void withoutVarietyTheStandingAlonePlaces() {
        var list = List.of(city("JP", 0.9), city("JP", 0.89), city("JP", 0.88), city("FR", 0.87), city("FR", 0.86));
        assertThat(countries(list, wishes(0, false))).containsExactly("JP", "JP", "JP", "FR");
    }

    @Test
    void withVarietyTheFourthCityOfACountryCountsLess() {
        var list = List.of(city("JP", 0.9), city("JP", 0.89), city("JP", 0.88), city("JP", 0.87), city("FR", 0.72));
        assertThat(countries(list, wishes(1, false))).containsExactly("JP", "JP", "JP", "FR");
        assertThat(countries(list, wishes(0.5, false))).containsExactly("JP", "JP", "JP", "JP");
    }

    @Test
    void varietyLooksAtTenNeighbouringPlacesOnly() {
        var list = new ArrayList<Ranked>();
        IntStream.range(0, 3).forEach(i -> list.add(city("JP", 0.9)));
        IntStream.range(0, 9).forEach(i -> list.add(city("C" + i, 0.8)));
        list.add(city("JP", 0.5));
        list.add(city("FR", 0.49));
        var chosen = Shortlist.of(list, wishes(1, false), NOBODY, 14).chosen();
        assertThat(chosen.get(12).country()).isEqualTo("JP");
    }

    @Test
    void aMetropolisIsListedOnce() {
        var list = List.of(part("TW", 0.9, 7), part("TW", 0.89, 7), part("TW", 0.88, 7), part("TW", 0.5, 8));
        var shortlist = Shortlist.of(list, wishes(0, false), NOBODY, LIMIT);
        assertThat(shortlist.chosen()).extracting(Ranked::metropolis).containsExactly(7L, 8L);
        assertThat(shortlist.removed()).containsEntry(Rule.PART_OF_A_LISTED_METROPOLIS, 2L);
    }

    @Test
    void onePerCountryMeansOne() {
        var list = List.of(city("JP", 0.9), city("JP", 0.89), city("FR", 0.3));
        var shortlist = Shortlist.of(list, wishes(0, true), NOBODY, LIMIT);
        assertThat(shortlist.chosen()).extracting(Ranked::country).containsExactly("JP", "FR");
        assertThat(shortlist.removed()).containsEntry(Rule.ONE_PER_COUNTRY, 1L);
    }

    @Test
    void onePlaceInFiveGoesToAnUnconfirmedPartner() {
        var list = List.of(city("JP", 0.9), city("FR", 0.8), city("DE", 0.7), city("PL", 0.6));
        var unconfirmed = Set.of(list.get(0).id(), list.get(1).id(), list.get(3).id());
        var shortlist = Shortlist.of(list, wishes(0, false), unconfirmed, LIMIT);
        assertThat(shortlist.chosen()).extracting(Ranked::country).containsExactly("JP", "DE");
        assertThat(shortlist.removed()).containsEntry(Rule.UNCONFIRMED_PARTNER, 2L);
    }

    @Test
    void nobodyBeyondTheLimitIsCountedAsRemoved() {
        var list = List.of(part("TW", 0.9, 7), part("JP", 0.8, 8), part("TW", 0.7, 7));
        assertThat(Shortlist.of(list, wishes(0, false), NOBODY, 2).removed()).isEmpty();
    }

    @Test
    void theFirstIsAlwaysTheBest() {
        var random = new Random(3);
        for (int i = 0; i < 200; i++) {
            var list = ranked(random, 50);
            var chosen = Shortlist.of(list, wishes(random.nextDouble(), random.nextBoolean()), NOBODY, LIMIT)
                    .chosen();
            assertThat(chosen.getFirst()).isEqualTo(list.getFirst());
            assertThat(chosen).hasSizeBetween(1, LIMIT).doesNotHaveDuplicates().isSubsetOf(list);
        }
    }

    @Test
    void moreVarietyNeverMeansFewerCountries() {
        var random = new Random(5);
        for (int i = 0; i < 200; i++) {
            var list = ranked(random, 50);
            var less = random.nextDouble();
            var more = less + (1 - less) * random.nextDouble();
            assertThat(distinct(list, more)).isGreaterThanOrEqualTo(distinct(list, less));
        }
    }

    private static long distinct(List<Ranked> list, double variety) {
        return countries(list, wishes(variety, false)).stream().distinct().count();
    }

    private List<Ranked> ranked(Random random, int size) {
        var list = new ArrayList<Ranked>();
        for (int i = 0; i < size; i++) {
            list.add(city("C" + random.nextInt(8), random.nextDouble()));
        }
        list.sort(Comparator.comparingDouble(Ranked::standing).reversed());
        return list;
    }

    private static List<String> countries(List<Ranked> list, Wishes wishes) {
        return Shortlist.of(list, wishes, NOBODY, LIMIT).chosen().stream()
                .map(Ranked::country)
                .toList();
    }

    private Ranked city(String country, double standing) {
        return part(country, standing, nextId);
    }

    private Ranked part(String country, double standing, long metropolis) {
        return new Ranked(nextId++, country, metropolis, List.of(), standing, standing);
    }

    private static Wishes wishes(double variety, boolean onePerCountry) {
        return new Wishes(
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                false,
                onePerCountry,
                Share.NONE,
                new Share(variety));
    }
}
