package org.twinatlas.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinatlas.problem.BadInput;

class ShareTests {

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void isFromNoneToAll(double value) {
        assertThat(Share.of("reach", value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void isNothingElse(double value) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> Share.of("reach", value))
                .withMessage("reach is '%s', but must be a number from 0 to 1.", value);
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> new Share(value));
    }
}
