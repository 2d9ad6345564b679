package org.twinatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinatlas.bench.Kind.LOOKUP;
import static org.twinatlas.bench.Kind.MATCHES;
import static org.twinatlas.bench.Stratum.PARTNERED;
import static org.twinatlas.bench.Stratum.UNPARTNERED;

import org.junit.jupiter.api.Test;

class TallyTests {

    @Test
    void keepsKindsAndStrataApart() {
        var tally = SomeTallies.of(MATCHES, PARTNERED, 10, 20)
                .and(MATCHES, UNPARTNERED, 30)
                .and(LOOKUP, PARTNERED, 1)
                .get();

        assertThat(tally.of(MATCHES).getTotalCount()).isEqualTo(3);
        assertThat(tally.of(MATCHES, PARTNERED).getTotalCount()).isEqualTo(2);
        assertThat(tally.of(LOOKUP, UNPARTNERED).getTotalCount()).isZero();
        assertThat(tally.answers()).isEqualTo(4);
    }

    @Test
    void addsUpWhatSeveralClientsHaveSeen() {
        var one = SomeTallies.of(MATCHES, PARTNERED, 10).failed("503").get();
        one.add(SomeTallies.of(MATCHES, PARTNERED, 30)
                .failed("503")
                .failed("HttpTimeoutException")
                .get());

        assertThat(one.of(MATCHES).getTotalCount()).isEqualTo(2);
        assertThat(one.failures()).containsEntry("503", 2L).containsEntry("HttpTimeoutException", 1L);
    }

    /** A refusal is quick, and must not make the answers look quick. */
    @Test
    void aFailureIsNoAnswer() {
        assertThat(new SomeTallies().failed("500").get().answers()).isZero();
    }
}
