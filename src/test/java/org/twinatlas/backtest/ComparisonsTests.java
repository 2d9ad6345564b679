package org.twinatlas.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twinatlas.backtest.Network.CityRow;
import org.twinatlas.backtest.Network.TwinnedRow;

/** City 1 asks: 2 is of its country, 3 its known partner, 4 and 5 its hidden ones; there are 40 others. */
class ComparisonsTests {

    private static final Network NETWORK = Network.of(
            Stream.concat(
                            Stream.of(city(1, "A"), city(2, "A")),
                            LongStream.rangeClosed(3, 45).mapToObj(id -> city(id, "B")))
                    .toList(),
            List.of(new TwinnedRow(1, 3, 1)));

    private static final Question QUESTION = new Question(1, 4, true, false);

    @Test
    void drawsOnlyWhoMightBeProposedAndIsNoPartner() {
        var drawn = Comparisons.drawn(QUESTION, NETWORK, Set.of(4L, 5L), 1);

        assertThat(drawn).hasSizeGreaterThan(Comparisons.DRAWN).allMatch(id -> id > 5);
    }

    @Test
    void drawsTheSameForTheSameSeedAndOthersForAnother() {
        var drawn = List.copyOf(Comparisons.drawn(QUESTION, NETWORK, Set.of(), 1));

        assertThat(List.copyOf(Comparisons.drawn(QUESTION, NETWORK, Set.of(), 1)))
                .isEqualTo(drawn);
        assertThat(List.copyOf(Comparisons.drawn(QUESTION, NETWORK, Set.of(), 2)))
                .isNotEqualTo(drawn);
    }

    @Test
    void knowsTheHiddenPartnersOfBothSides() {
        var hidden = Comparisons.hiddenPartners(
                List.of(QUESTION, new Question(4, 1, false, true), new Question(1, 5, true, false)));

        assertThat(hidden).isEqualTo(Map.of(1L, Set.of(4L, 5L), 4L, Set.of(1L)));
    }

    private static CityRow city(long id, String country) {
        return new CityRow(id, country, "Europe", 20_000);
    }
}
