package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinatlas.match.criteria.ACity.houston;
import static org.twinatlas.match.criteria.ACity.leipzig;

import org.junit.jupiter.api.Test;
import org.twinatlas.match.criteria.PairFacts.SharedIndustry;

class IndustryCriterionTests {

    private final Criterion industry = new IndustryCriterion();

    @Test
    void prefersCitiesThatShareTwoIndustries() {
        var one = APair.of(
                leipzig().industry("wine", 3, 0.5).industry("steel", 3, 0.5),
                houston().industry("wine", 3, 0));
        var two = APair.of(
                leipzig().industry("wine", 3, 0.5).industry("steel", 3, 0.5),
                houston().industry("steel", 3, 0).industry("wine", 3, 0));
        assertThat(one.valueOf(industry).orElseThrow()).isCloseTo(0.5276, within(0.0001));
        assertThat(two.valueOf(industry).orElseThrow())
                .isGreaterThan(one.valueOf(industry).orElseThrow());
    }

    @Test
    void aRareIndustrySaysMoreThanACommonOne() {
        var rare = APair.of(leipzig().industry("wine", 3, 0.9), houston().industry("wine", 1, 0));
        var common = APair.of(leipzig().industry("tourism", 3, 0.1), houston().industry("tourism", 1, 0));
        assertThat(rare.valueOf(industry).orElseThrow())
                .isGreaterThan(common.valueOf(industry).orElseThrow());
    }

    @Test
    void theLesserStrengthCounts() {
        var weakThere = APair.of(leipzig().industry("wine", 3, 0.5), houston().industry("wine", 1, 0));
        var weakHere = APair.of(leipzig().industry("wine", 1, 0.5), houston().industry("wine", 3, 0));
        assertThat(weakThere.valueOf(industry)).isEqualTo(weakHere.valueOf(industry));
    }

    @Test
    void knowsNothingWhereOneSideHasNoneRecorded() {
        assertThat(APair.of(leipzig().industry("wine", 3, 0.5), houston()).valueOf(industry))
                .isEmpty();
        assertThat(APair.of(leipzig(), houston().industry("wine", 3, 0.5)).valueOf(industry))
                .isEmpty();
    }

    @Test
    void namesWhatBothHaveAndOnWhatItRests() {
        var pair = APair.of(leipzig().industry("wine", 3, 0.5), houston().industry("wine", 3, 0.5))
                .sharedIndustries(new SharedIndustry("wine", "Wine", "12 wineries"));
        assertThat(pair.reasonOf(industry)).contains("Industries in both: wine (Houston: 12 wineries).");
        assertThat(APair.ofStrangers().reasonOf(industry)).isEmpty();
    }
}
