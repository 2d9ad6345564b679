package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinatlas.match.criteria.ACity.houston;
import static org.twinatlas.match.criteria.ACity.leipzig;

import org.junit.jupiter.api.Test;
import org.twinatlas.match.criteria.PairFacts.CountryTie;

class AncestryAndHistoryTests {

    private final Criterion ancestryAndHistory = new AncestryAndHistory();

    @Test
    void heritageCommunitiesAndTheCountriesAddUp() {
        var all = APair.of(
                        leipzig().heritage("hanse", "university"),
                        houston().heritage("hanse").communityFrom("DE"))
                .countryTie(history(0.2, false, null));
        assertThat(all.valueOf(ancestryAndHistory).orElseThrow()).isCloseTo(0.8, within(0.0001));
        assertThat(APair.ofStrangers().valueOf(ancestryAndHistory)).hasValue(0);
    }

    @Test
    void knowsNothingOfAnAskerWithoutACountry() {
        assertThat(APair.of(leipzig().in(null, null), houston().communityFrom("DE"))
                        .valueOf(ancestryAndHistory))
                .isEmpty();
    }

    @Test
    void aCommunityOnEitherSideCountsAlike() {
        var here = APair.of(leipzig().communityFrom("US"), houston());
        var there = APair.of(leipzig(), houston().communityFrom("DE"));
        assertThat(here.valueOf(ancestryAndHistory)).isEqualTo(there.valueOf(ancestryAndHistory));
        assertThat(there.reasonOf(ancestryAndHistory))
                .contains("Houston is home to a community with roots in Germany.");
    }

    @Test
    void saysTheClosestFactFirst() {
        assertThat(APair.of(leipzig().communityFrom("US"), houston())
                        .sharedHeritage("Member of the Hanseatic League")
                        .reasonOf(ancestryAndHistory))
                .contains("Recorded for both: Member of the Hanseatic League.");
        assertThat(APair.ofStrangers()
                        .countryTie(history(0.1, false, 1_200_000L))
                        .reasonOf(ancestryAndHistory))
                .hasValueSatisfying(
                        reason -> assertThat(reason).startsWith("Some 1.2 million people born in Germany or"));
        assertThat(APair.ofStrangers().countryTie(history(0, false, null)).reasonOf(ancestryAndHistory))
                .isEmpty();
    }

    /** The colonial past is a fact between two countries, never praise. */
    @Test
    void aColonialPastIsCalledAHistoricalTie() {
        assertThat(APair.ofStrangers().countryTie(history(0.25, true, null)).reasonOf(ancestryAndHistory))
                .hasValueSatisfying(reason -> assertThat(reason)
                        .startsWith("There is a historical tie between Germany and ")
                        .doesNotContainIgnoringCase("colon"));
    }

    private static CountryTie history(double history, boolean colonial, Long migrants) {
        return new CountryTie("US", "United States", 0.5, 10, 0, 0.02, 0.01, false, colonial, migrants, history, 0.5);
    }
}
