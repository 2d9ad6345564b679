package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameTests {

    private final Criterion name = new Name();

    @Test
    void aNamesakeCountsFully() {
        assertThat(APair.ofStrangers().namesake("Houston").valueOf(name)).hasValue(1);
        assertThat(APair.ofStrangers().namesake(null).valueOf(name)).hasValue(0);
    }

    @Test
    void knowsNothingForACityWithoutNamesakes() {
        assertThat(APair.ofStrangers().valueOf(name)).isEmpty();
    }

    @Test
    void saysTheName() {
        assertThat(APair.ofStrangers().namesake("Houston").reasonOf(name))
                .contains("They bear the same name: Houston.");
        assertThat(APair.ofStrangers().namesake(null).reasonOf(name)).isEmpty();
    }
}
