package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinatlas.match.criteria.ACity.houston;
import static org.twinatlas.match.criteria.ACity.leipzig;

import org.junit.jupiter.api.Test;

class LocalTiesTests {

    private final Criterion localTies = new LocalTies();

    @Test
    void countsBothSidesAlike() {
        assertThat(pair().localShares(0.5, 0.001, 0).valueOf(localTies)).hasValue(0.5);
        assertThat(pair().localShares(0.0001, 0.9, 0).valueOf(localTies)).hasValue(0.5);
        assertThat(pair().localShares(0.0224, 0.0224, 0).valueOf(localTies).orElseThrow())
                .isCloseTo(0.25, within(0.001));
    }

    @Test
    void knowsNothingWithoutTwoCountries() {
        assertThat(APair.ofStrangers().localShares(0.5, 0.5, 9).valueOf(localTies))
                .isEmpty();
    }

    @Test
    void countsPartnershipsWhereThereAreSeveral() {
        assertThat(APair.of(leipzig(), houston())
                        .countryTie(0.5, 9, 0)
                        .localShares(0.1, 0.1, 9)
                        .reasonOf(localTies))
                .contains("Houston and its neighbours have 9 partnerships with Germany.");
        assertThat(pair().localShares(0.1, 0.1, 2).reasonOf(localTies)).isEmpty();
    }

    private static APair pair() {
        return APair.ofStrangers().countryTie(0.5, 9, 0);
    }
}
