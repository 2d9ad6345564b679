package org.twinatlas.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinatlas.coverage.Gini.Part;

class GiniTests {

    @Test
    void allAlikeIsZero() {
        assertThat(Gini.of(List.of(new Part(1, 3), new Part(2, 6), new Part(5, 15))))
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void oneOfFourWithEverythingIsThreeQuarters() {
        assertThat(Gini.of(List.of(new Part(1, 0), new Part(1, 0), new Part(1, 0), new Part(1, 9))))
                .isCloseTo(0.75, within(1e-12));
    }

    /** Σ (2i − n − 1) x / (n Σ x) of 1, 2, 3, 4 = (−3 − 2 + 3 + 12) / 40. */
    @Test
    void agreesWithTheFormulaOnSortedCounts() {
        assertThat(Gini.of(List.of(new Part(1, 4), new Part(1, 1), new Part(1, 3), new Part(1, 2))))
                .isCloseTo(0.25, within(1e-12));
    }

    @Test
    void aPartOfSeveralIsAsManyPartsOfOne() {
        assertThat(Gini.of(List.of(new Part(3, 3), new Part(1, 5))))
                .isCloseTo(
                        Gini.of(List.of(new Part(1, 1), new Part(1, 1), new Part(1, 1), new Part(1, 5))),
                        within(1e-12));
    }

    @Test
    void nothingToShareIsZero() {
        assertThat(Gini.of(List.of(new Part(1, 0), new Part(0, 0)))).isZero();
    }
}
