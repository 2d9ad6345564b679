package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ScaleTests {

    @Test
    void isEvenBetweenItsEnds() {
        assertThat(Scale.between(3, 2, 6)).isEqualTo(0.25);
        assertThat(Scale.between(1, 2, 6)).isZero();
        assertThat(Scale.between(7, 2, 6)).isOne();
    }

    @Test
    void isEvenOnLogarithmsBetweenItsEnds() {
        assertThat(Scale.betweenLogs(10, 1, 100)).isCloseTo(0.5, within(1e-9));
        assertThat(Scale.betweenLogs(0, 1, 100)).isZero();
        assertThat(Scale.betweenLogs(1000, 1, 100)).isOne();
    }

    @Test
    void saturatesBelowOne() {
        assertThat(Scale.saturating(0, 1.5)).isZero();
        assertThat(Scale.saturating(10, 1.5)).isGreaterThan(0.999).isLessThan(1);
    }

    @Test
    void neverLeavesTheRangeAndNeverFalls() {
        var random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            var less = random.nextGaussian(3, 5);
            var more = less + random.nextDouble();
            assertThat(Scale.between(less, 0, 6)).isBetween(0.0, Scale.between(more, 0, 6));
            assertThat(Scale.betweenLogs(less, 1, 6)).isBetween(0.0, Scale.betweenLogs(more, 1, 6));
            assertThat(Scale.between(more, 0, 6)).isLessThanOrEqualTo(1);
        }
    }
}
