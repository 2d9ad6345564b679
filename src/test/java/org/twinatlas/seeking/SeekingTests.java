package org.twinatlas.seeking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.twinatlas.city.CitySummary;
import org.twinatlas.seeking.Seeking.Place;

class SeekingTests {

    private static final Place VINA = new Place("CL", List.of("es"), 334_248L);

    private static Seeking seeking(Set<String> countries, List<String> languages, Long least, Long greatest) {
        var wanted =
                new Wanted(List.copyOf(countries), List.of(), languages, least, greatest, "near the sea", Map.of());
        var offered = new Offered(
                List.of(ExchangeCategory.BUSINESS_AND_TRADE),
                List.of("Women entrepreneurs"),
                List.of(),
                List.of(PeaceNeed.MENTORING),
                List.of(),
                null);
        var city = new CitySummary(1L, "Sausalito", "US", "United States", null, "California", 0.0, 0.0, 7_061L, 0);
        var today = LocalDate.of(2026, 11, 21);
        return new Seeking(
                new Seeker("seek-1", 1, city, List.of("en"), null, wanted, offered, today, today.plusYears(1)),
                countries);
    }

    @Test
    void fitsTheBetterTheMoreConditionsAreStatedAndMet() {
        assertThat(seeking(Set.of(), List.of(), null, null).fit(VINA)).isEqualTo(0.4);
        assertThat(seeking(Set.of("CL", "PE"), List.of(), null, null).fit(VINA)).isCloseTo(0.6, within(1e-9));
        assertThat(seeking(Set.of("CL"), List.of("es"), 100_000L, 500_000L).fit(VINA))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void fitsNobodyWhoFailsACondition() {
        assertThat(seeking(Set.of("PE"), List.of(), null, null).fit(VINA)).isZero();
        assertThat(seeking(Set.of("CL"), List.of("fr"), null, null).fit(VINA)).isZero();
        assertThat(seeking(Set.of("CL"), List.of(), 500_000L, null).fit(VINA)).isZero();
        assertThat(seeking(Set.of(), List.of(), null, 1_000L).fit(new Place(null, List.of(), null)))
                .isZero();
    }

    @Test
    void isLiveUntilItsLastDay() {
        var seeker = seeking(Set.of(), List.of(), null, null).seeker();
        assertThat(seeker.isLive(LocalDate.of(2027, 11, 21))).isTrue();
        assertThat(seeker.isLive(LocalDate.of(2027, 11, 22))).isFalse();
    }

    @Test
    void isFoundByAnyOfItsWords() {
        var seeking = seeking(Set.of("CL"), List.of("es"), null, null);
        assertThat(filter("women ENTREPRENEURS sea").admits(seeking)).isTrue();
        assertThat(filter("saüsalito").admits(seeking)).isTrue();
        assertThat(filter("mountains").admits(seeking)).isFalse();
    }

    @Test
    void isFilteredByEachField() {
        var seeking = seeking(Set.of("CL"), List.of("es"), null, null);
        assertThat(new SeekerFilter(null, "US", "CL", null, "es", null, null, 1L, 10).admits(seeking))
                .isTrue();
        assertThat(new SeekerFilter(null, "CL", null, null, null, null, null, null, 10).admits(seeking))
                .isFalse();
        assertThat(new SeekerFilter(null, null, "PE", null, null, null, null, null, 10).admits(seeking))
                .isFalse();
        assertThat(new SeekerFilter(null, null, null, ExchangeCategory.COMMUNITY, null, null, null, null, 10)
                        .admits(seeking))
                .isFalse();
        assertThat(new SeekerFilter(null, null, null, null, "fr", null, null, null, 10).admits(seeking))
                .isFalse();
        assertThat(new SeekerFilter(null, null, null, null, null, PeaceNeed.MENTORING, null, null, 10).admits(seeking))
                .isTrue();
        assertThat(new SeekerFilter(null, null, null, null, null, null, PeaceNeed.MENTORING, null, 10).admits(seeking))
                .isFalse();
    }

    private static SeekerFilter filter(String text) {
        return new SeekerFilter(text, null, null, null, null, null, null, null, 10);
    }
}
