package org.twinatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DerivationsTests {

    private static final List<Derivation> ALL = Derivations.all(new ProfileVectors(), List.of());

    @Test
    void newCitiesChangeEveryStep() {
        assertThat(Derivations.namesAfter(ALL, true)).hasSameSizeAs(ALL).startsWith("metropolises", "shared names");
    }

    @Test
    void newPartnershipsLeaveWhatFollowsFromThePlacesAlone() {
        assertThat(Derivations.namesAfter(ALL, false))
                .startsWith("suspended ties", "partners", "neighbours")
                .endsWith("profiles")
                .doesNotContain("metropolises", "shared names");
    }
}
