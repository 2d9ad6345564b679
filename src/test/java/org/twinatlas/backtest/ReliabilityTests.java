package org.twinatlas.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTests {

    @Test
    void countsTheRealPairsOfEveryBandAndLeavesOutEmptyOnes() {
        var reliability = Reliability.of(List.of(
                new ScoredPair(0.25, false),
                new ScoredPair(0.2, false),
                new ScoredPair(0.29, true),
                new ScoredPair(0.3, false),
                new ScoredPair(1, true)));

        assertThat(reliability.baseRate()).isEqualTo(0.4);
        assertThat(reliability.byScore())
                .containsExactly(
                        new ScoreBand(0.2, 0.3, 3, 1, 0.3333, 0.2722), // sqrt(1/3 * 2/3 / 3)
                        new ScoreBand(0.3, 0.4, 1, 0, 0, 0),
                        new ScoreBand(0.9, 1, 1, 1, 1, 0));
    }

    @Test
    void makesTenBandsOfEquallyManyPairs() {
        var pairs = new ArrayList<ScoredPair>();
        for (int i = 0; i < 50; i++) {
            pairs.add(new ScoredPair((49 - i) / 100.0, i < 5)); // the five highest are real
        }

        var bands = Reliability.of(pairs).byCount();

        assertThat(bands).hasSize(10).allMatch(band -> band.pairs() == 5);
        assertThat(bands.getFirst()).isEqualTo(new ScoreBand(0, 0.04, 5, 0, 0, 0));
        assertThat(bands.getLast()).isEqualTo(new ScoreBand(0.45, 0.49, 5, 5, 1, 0));
    }

    @Test
    void isEmptyWithoutPairs() {
        assertThat(Reliability.of(List.of())).isEqualTo(new Reliability(0, 0, 0, List.of(), List.of()));
    }
}
