package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinatlas.match.criteria.ACity.houston;
import static org.twinatlas.match.criteria.ACity.leipzig;

import org.junit.jupiter.api.Test;
import org.twinatlas.match.criteria.PairFacts.TieNearby;

class SimilarCitiesTests {

    private final Criterion similarCities = new SimilarCities();

    @Test
    void moreThanByChanceCountsMore() {
        assertThat(pair().similarCities(0.4472).valueOf(similarCities).orElseThrow())
                .isCloseTo(0.5, within(0.001));
        assertThat(pair().similarCities(40).valueOf(similarCities)).hasValue(1);
        assertThat(pair().similarCities(0).valueOf(similarCities)).hasValue(0);
    }

    @Test
    void knowsNothingWhereNoCityLikeItHasPartners() {
        assertThat(APair.ofStrangers().similarCities(3).valueOf(similarCities)).isEmpty();
    }

    @Test
    void namesTheTwoThatPartner() {
        assertThat(reason("Dresden", "Dallas"))
                .isEqualTo("Dresden and Dallas, cities like these two, already partner.");
        assertThat(reason("Dresden", "Houston"))
                .isEqualTo("Dresden, a city like Leipzig, already partners with Houston.");
        assertThat(reason("Leipzig", "Dallas")).isEqualTo("Leipzig already partners with Dallas, a city like Houston.");
        assertThat(pair().similarCities(1).reasonOf(similarCities)).isEmpty();
    }

    private String reason(String one, String other) {
        return pair().similarCities(1, new TieNearby(one, other))
                .reasonOf(similarCities)
                .orElseThrow();
    }

    private static APair pair() {
        return APair.of(leipzig().likeCitiesWithPartners(7.5), houston());
    }
}
