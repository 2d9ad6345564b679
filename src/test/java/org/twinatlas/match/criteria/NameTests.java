package org.twinatlas.match.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.twinatlas.match.criteria.PairFacts.SharedName.Kind;

class NameTests {

    private final Criterion name = new Name();

    @Test
    void theRarerTheSharedNameTheMoreItCounts() {
        assertThat(APair.ofStrangers().namesake("Houston", Kind.SAME, 1).valueOf(name))
                .hasValue(1);
        assertThat(APair.ofStrangers().namesake("Villa", Kind.WORD, 0.16).valueOf(name))
                .hasValue(0.16);
        assertThat(APair.ofStrangers().noNamesake().valueOf(name)).hasValue(0);
    }

    @Test
    void knowsNothingForACityWithoutNamesakes() {
        assertThat(APair.ofStrangers().valueOf(name)).isEmpty();
    }

    @Test
    void saysWhatTheyShare() {
        assertThat(APair.ofStrangers().namesake("Houston", Kind.SAME, 1).reasonOf(name))
                .contains("They bear the same name: Houston.");
        assertThat(APair.ofStrangers().namesake("Lipsia", Kind.RECORDED, 0.6).reasonOf(name))
                .contains("Lipsia is a recorded name of both.");
        assertThat(APair.ofStrangers().namesake("Frankfurt", Kind.WORD, 0.3).reasonOf(name))
                .contains("Both names hold Frankfurt.");
        assertThat(APair.ofStrangers().noNamesake().reasonOf(name)).isEmpty();
    }
}
