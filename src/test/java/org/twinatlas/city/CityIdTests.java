package org.twinatlas.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinatlas.problem.BadInput;

class CityIdTests {

    @Test
    void isAWholeNumber() {
        assertThat(CityId.parse("id", "4699066")).isEqualTo(new CityId(4699066));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "houston", "", "99999999999999999999"})
    void isNothingElse(String text) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> CityId.parse("id", text))
                .withMessageStartingWith("id is ")
                .withMessageContaining("such as 4699066");
    }
}
