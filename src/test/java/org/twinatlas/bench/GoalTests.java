package org.twinatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalTests {

    @Test
    void meansItsBounds() {
        assertThat(new Goal("a", "A", 60.0, null, null).isMetBy(60)).isTrue();
        assertThat(new Goal("a", "A", 60.0, null, null).isMetBy(59.9)).isFalse();
        assertThat(new Goal("a", "A", null, 12.0, null).isMetBy(12)).isTrue();
        assertThat(new Goal("a", "A", null, 12.0, null).isMetBy(12.1)).isFalse();
        assertThat(new Goal("a", "A", null, null, 3.0).isMetBy(3)).isFalse();
        assertThat(new Goal("a", "A", null, null, null).isMetBy(3)).isNull();
    }

    @Test
    void saysThem() {
        assertThat(new Goal("a", "A", 60.0, null, null).wording()).isEqualTo("at least 60");
        assertThat(new Goal("a", "A", null, 1.2, null).wording()).isEqualTo("at most 1.2");
        assertThat(new Goal("a", "A", null, null, 3.0).wording()).isEqualTo("below 3");
        assertThat(new Goal("a", "A", null, null, null).wording()).isEmpty();
    }

    @Test
    void standsInAFile() {
        assertThat(Goal.all()).extracting(Goal::figure).doesNotHaveDuplicates().contains("naive", "lookup", "failures");
    }
}
