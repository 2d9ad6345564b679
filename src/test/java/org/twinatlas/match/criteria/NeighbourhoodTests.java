package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.twinatlas.match.criteria.PairFacts.TieNearby;

class NeighbourhoodTests {

    private final Criterion neighbourhood = new Neighbourhood();

    @Test
    void morePartnershipsOfTheSurroundingsCountMore() {
        assertThat(APair.ofStrangers().neighbourhood(1).valueOf(neighbourhood).orElseThrow())
                .isCloseTo(0.4307, within(0.0001));
        assertThat(APair.ofStrangers().neighbourhood(9).valueOf(neighbourhood)).hasValue(1);
        assertThat(APair.ofStrangers().neighbourhood(0).valueOf(neighbourhood)).hasValue(0);
    }

    @Test
    void knowsNothingForACityWithoutNeighbours() {
        assertThat(APair.ofStrangers().valueOf(neighbourhood)).isEmpty();
    }

    @Test
    void namesBothEnds() {
        assertThat(APair.ofStrangers()
                        .neighbourhood(1)
                        .neighbourTies(new TieNearby("Halle", "Galveston"))
                        .reasonOf(neighbourhood))
                .contains("Halle, near Leipzig, already partners with Galveston, near Houston.");
        assertThat(APair.ofStrangers()
                        .neighbourhood(1)
                        .neighbourTies(new TieNearby("Halle", "Houston"))
                        .reasonOf(neighbourhood))
                .contains("Halle, near Leipzig, already partners with Houston.");
        assertThat(APair.ofStrangers().neighbourhood(1).reasonOf(neighbourhood)).isEmpty();
    }
}
