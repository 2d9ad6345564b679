package org.twinatlas.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twinatlas.match.Area.Connected;
import org.twinatlas.match.Asker.Near;
import org.twinatlas.match.Asker.Similar;
import org.twinatlas.match.criteria.ACity;
import org.twinatlas.match.criteria.CityTraits;
import org.twinatlas.match.criteria.PairFacts.CountryTie;

class ProspectsTests {

    private static final Area BESIDE =
            new Area("FR-GES", "FR-GES", "FR", 48.5, 7.6, List.of("fr"), cities(1, 9.0, 2.0, 1.0));
    private static final Area FAR =
            new Area("FR-BRE", "FR-BRE", "FR", 48.2, -2.9, List.of("fr"), cities(11, 30.0, 8.0));
    private static final Area UNTIED = new Area("NZ", null, "NZ", -41.3, 174.8, List.of("en"), cities(21, 30.0));
    private static final Area HOME = new Area("DE-BW", "DE-BW", "DE", 48.5, 9.0, List.of("de"), cities(31, 50.0));
    private static final List<Area> WORLD = List.of(UNTIED, HOME, FAR, BESIDE);

    private static final Weights WEIGHTS = new Weights(Map.of("countryTie", 2.0, "distance", 6.0, "experience", 3.0));

    @Test
    void tiedAndNearAreasPromiseMost() {
        assertThat(prospects(List.of()).best(10))
                .extracting(prospect -> prospect.area().code())
                .containsExactly("FR-GES", "FR-BRE", "NZ");
    }

    @Test
    void onlyWishedCountriesPromiseAnything() {
        assertThat(prospects(List.of("NZ")).best(10))
                .extracting(prospect -> prospect.area().code())
                .containsExactly("NZ");
    }

    @Test
    void ofTheirCitiesThoseWithTheMostPartnershipsPromiseMost() {
        assertThat(prospects(List.of()).wellConnected(1)).containsExactly(1L);
        assertThat(prospects(List.of()).wellConnected(4)).containsExactly(1L, 2L, 3L, 11L);
        assertThat(prospects(List.of()).wellConnected(100)).containsExactly(1L, 2L, 3L, 11L, 12L, 21L);
    }

    @Test
    void ofEquallyWellConnectedCitiesTheOneOfSimilarSizePromisesMore() {
        var weights = new Weights(Map.of("experience", 3.0, "populationSize", 1.0));
        var small = new Connected(41, 5, 3.5);
        var large = new Connected(42, 5, 4.5);
        assertThat(wellConnected(weights, Wishes.NONE, large, small)).containsExactly(41L, 42L);
    }

    @Test
    void aCityOfMoreThanAHundredTimesItsSizePromisesNothingToAVillage() {
        var weights = new Weights(Map.of("experience", 3.0));
        var town = new Connected(41, 5, 4.9);
        var metropolis = new Connected(42, 50, 7);
        var unknown = new Connected(43, 1, Double.NaN);
        assertThat(wellConnected(weights, Wishes.NONE, metropolis, town, unknown))
                .containsExactly(41L, 43L);
    }

    @Test
    void whereNothingIsLeftNobodyIsProposed() {
        assertThat(prospects(List.of("JP")).wellConnected(10)).isEmpty();
    }

    /** In the list of a village of a thousand people. */
    private static List<Long> wellConnected(Weights weights, Wishes wishes, Connected... cities) {
        var area = new Area("FR-GES", "FR-GES", "FR", 48.5, 7.6, List.of("fr"), List.of(cities));
        var village = asker(ACity.leipzig().population(1_000).traits());
        return Prospects.of(village, wishes, weights, Relations.NONE, List.of(), List.of(area))
                .wellConnected(10);
    }

    private static List<Connected> cities(long firstId, double... twinWeights) {
        return IntStream.range(0, twinWeights.length)
                .mapToObj(i -> new Connected(firstId + i, twinWeights[i], Double.NaN))
                .toList();
    }

    private static Prospects prospects(List<String> wished) {
        var tie = new CountryTie("FR", "France", 1, 100, 0, 0.3, 0.3, true, false, null, 0.2, 0.5);
        var relations = new Relations(Map.of("FR", tie), Map.of(), List.of());
        var asker = asker(CityTraits.somewhereIn("DE", "DE-BW", List.of("de")));
        return Prospects.of(asker, Wishes.NONE, WEIGHTS, relations, wished, WORLD);
    }

    private static Asker asker(CityTraits traits) {
        return new Asker(
                traits,
                48.5,
                7.9,
                null,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                LocalShares.AS_THE_COUNTRY,
                List.of(),
                new Near(List.of(), List.of()),
                new Similar(List.of(), List.of()),
                false);
    }
}
