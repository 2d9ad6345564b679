package org.twinatlas.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinatlas.match.Likeness.Place;
import org.twinatlas.match.Likeness.Tie;

class LikenessTests {

    @Test
    void fallsWithTheDistanceAndWithTheDifferenceInSize() {
        var places = List.of(place(1, "FR", 4.0, 0, true), place(2, "FR", 4.3, 0, true), place(3, "FR", 4.3, 1, true));

        var ties = Likeness.of(places, 0);

        assertThat(ties).extracting(Tie::other).containsExactly(2L, 3L);
        assertThat(ties.getFirst().weight()).isCloseTo(Math.exp(-1), within(1e-9));
        assertThat(ties.getLast().weight()).isCloseTo(Math.exp(-1 - 111.3195 / 200), within(1e-6));
    }

    @Test
    void isKeptOfEightCompatriotsAtMost() {
        var places = new ArrayList<Place>();
        for (int i = 0; i < 12; i++) {
            places.add(place(i, i < 10 ? "FR" : "IT", 4 + i / 100.0, 0, true));
        }

        assertThat(Likeness.of(places, 9)).extracting(Tie::other).containsExactly(8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void saysNothingBetweenTwoWithoutPartners() {
        var places =
                List.of(place(1, "FR", 4.0, 0, false), place(2, "FR", 4.1, 0, false), place(3, "FR", 4.2, 0, true));

        assertThat(Likeness.of(places, 0)).extracting(Tie::other).containsExactly(3L);
        assertThat(Likeness.of(places, 2)).extracting(Tie::other).containsExactly(2L, 1L);
    }

    @Test
    void looksNoFurtherThanFortyOnEitherSide() {
        var places = new ArrayList<Place>();
        for (int i = 0; i < 100; i++) {
            places.add(place(i, "FR", 4 + i / 1000.0, i == 99 || i == 0 ? 0 : 60, true));
        }

        assertThat(Likeness.of(places, 0)).extracting(Tie::other).doesNotContain(99L);
    }

    private static Place place(long id, String country, double logPop, double lat, boolean partnered) {
        return new Place(id, country, logPop, lat, 0, partnered);
    }
}
