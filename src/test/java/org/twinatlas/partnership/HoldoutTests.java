package org.twinatlas.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twinatlas.problem.BadInput;

class HoldoutTests {

    private static final List<String> IDS = IntStream.range(0, 10_000)
            .mapToObj(i -> "seed-%d-%d".formatted(i, i * 7 + 1))
            .toList();

    @Test
    void hidesAboutTheShareThatItWasAskedTo() {
        assertThat(hidden(new Holdout(1, 0.1)).size() / 10_000.0).isCloseTo(0.1, within(0.01));
    }

    @Test
    void hidesTheSameForTheSameSeedAndOthersForAnother() {
        assertThat(hidden(new Holdout(1, 0.1))).isEqualTo(hidden(new Holdout(1, 0.1)));
        assertThat(hidden(new Holdout(1, 0.1))).isNotEqualTo(hidden(new Holdout(2, 0.1)));
    }

    @Test
    void refusesToHideMoreThanHalf() {
        assertThatThrownBy(() -> new Holdout(1, 0.6))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("0.5");
    }

    private static List<String> hidden(Holdout holdout) {
        return IDS.stream().filter(holdout::hides).toList();
    }
}
