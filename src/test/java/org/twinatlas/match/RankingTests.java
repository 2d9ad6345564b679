package org.twinatlas.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTests {

    private static final Ranked NANTES = ranked(1, 0.4, 0.4);
    private static final Ranked TARTU = ranked(2, 0.5, 0.3);
    private static final Ranked HOBART = ranked(3, 0.2, 0.3);
    private static final Ranked CUENCA = ranked(4, 0.2, 0.3);

    @Test
    void togetherTheyStandAsInOneQuery() {
        var one = new Ranking(List.of(NANTES, CUENCA), Map.of());
        var other = new Ranking(List.of(TARTU, HOBART), Map.of());

        assertThat(one.with(other, 3).ids()).containsExactly(1L, 2L, 3L);
        assertThat(one.with(other, 9).ids()).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void whomARuleRemovesIsKeptOfBoth() {
        var one = new Ranking(List.of(), Map.of(Rule.SELF, List.of(7L), Rule.LAW, List.of(8L)));
        var other = new Ranking(List.of(), Map.of(Rule.LAW, List.of(9L)));

        assertThat(one.with(other, 1).removed()).isEqualTo(Map.of(Rule.SELF, List.of(7L), Rule.LAW, List.of(8L, 9L)));
    }

    private static Ranked ranked(long id, double score, double standing) {
        return new Ranked(id, "FR", id, List.of(), score, standing);
    }
}
