package org.twinatlas.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.twinatlas.match.Asker.Near;
import org.twinatlas.match.Asker.Similar;
import org.twinatlas.match.Prospects.Bar;
import org.twinatlas.match.criteria.CityTraits;
import org.twinatlas.match.criteria.PairFacts.CountryTie;

class ProspectsTests {

    private static final Area BESIDE =
            new Area("FR-GES", "FR-GES", "FR", 48.5, 7.6, List.of("fr"), List.of(9.0, 2.0, 1.0));
    private static final Area FAR = new Area("FR-BRE", "FR-BRE", "FR", 48.2, -2.9, List.of("fr"), List.of(30.0, 8.0));
    private static final Area UNTIED = new Area("NZ", null, "NZ", -41.3, 174.8, List.of("en"), List.of(30.0));
    private static final Area HOME = new Area("DE-BW", "DE-BW", "DE", 48.5, 9.0, List.of("de"), List.of(50.0));
    private static final List<Area> WORLD = List.of(UNTIED, HOME, FAR, BESIDE);

    private static final Weights WEIGHTS = new Weights(Map.of("countryTie", 2.0, "distance", 6.0, "experience", 3.0));

    @Test
    void tiedAndNearAreasPromiseMost() {
        assertThat(prospects(List.of()).best(10)).containsExactly("FR-GES", "FR-BRE", "NZ");
    }

    @Test
    void onlyWishedCountriesPromiseAnything() {
        assertThat(prospects(List.of("NZ")).best(10)).containsExactly("NZ");
    }

    @Test
    void theBarsLeaveTheCitiesThatPromiseMostByAreaAndExperience() {
        assertThat(prospects(List.of()).bars(1)).containsExactly(new Bar("FR-GES", 9.0));
        assertThat(prospects(List.of()).bars(2)).containsExactly(new Bar("FR-GES", 2.0));
        assertThat(prospects(List.of()).bars(4)).containsExactly(new Bar("FR-GES", 1.0), new Bar("FR-BRE", 30.0));
        assertThat(prospects(List.of()).bars(100))
                .containsExactly(new Bar("FR-GES", 1.0), new Bar("FR-BRE", 8.0), new Bar("NZ", 30.0));
    }

    @Test
    void whereNothingIsLeftThereAreNoBars() {
        assertThat(prospects(List.of("JP")).bars(10)).isEmpty();
    }

    private static Prospects prospects(List<String> wished) {
        var tie = new CountryTie("FR", "France", 1, 100, 0, 0.3, 0.3, true, false, null, 0.2, 0.5);
        var relations = new Relations(Map.of("FR", tie), Map.of(), List.of());
        return Prospects.of(asker(), Wishes.NONE, WEIGHTS, relations, wished, WORLD);
    }

    private static Asker asker() {
        return new Asker(
                CityTraits.somewhereIn("DE", "DE-BW", List.of("de")),
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
