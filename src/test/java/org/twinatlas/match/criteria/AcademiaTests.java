package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinatlas.match.criteria.ACity.houston;
import static org.twinatlas.match.criteria.ACity.leipzig;

import org.junit.jupiter.api.Test;

class AcademiaTests {

    private final Criterion academia = new Academia();

    @Test
    void theSideWithFewerCounts() {
        var few = APair.of(leipzig().universities(3), houston().universities(12));
        assertThat(few.valueOf(academia).orElseThrow()).isCloseTo(0.5781, within(0.0001));
        assertThat(APair.of(leipzig().universities(12), houston().universities(3))
                        .valueOf(academia))
                .isEqualTo(few.valueOf(academia));
    }

    @Test
    void saysNothingForACityWithoutAUniversity() {
        assertThat(APair.of(leipzig(), houston().universities(12)).valueOf(academia))
                .isEmpty();
        assertThat(APair.of(leipzig().universities(1), houston()).valueOf(academia))
                .hasValue(0);
    }

    @Test
    void namesTwoOfTheCandidate() {
        var pair = APair.of(leipzig().universities(3), houston().universities(12))
                .universityNames("Rice University", "University of Houston");
        assertThat(pair.reasonOf(academia))
                .hasValueSatisfying(reason -> assertThat(reason)
                        .contains("3 in Leipzig", "12 in Houston", "Rice University and University of Houston"));
        assertThat(APair.of(leipzig().universities(1), houston()).reasonOf(academia))
                .isEmpty();
    }
}
