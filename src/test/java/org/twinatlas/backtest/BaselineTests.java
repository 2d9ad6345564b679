package org.twinatlas.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinatlas.backtest.Network.CityRow;
import org.twinatlas.backtest.Network.TwinnedRow;

/** On a network of five cities: 1 and 2 in A, 3 and 4 in B, 5 in C; 1-3, 2-3, 2-4, and nobody with 5. */
class BaselineTests {

    private static final Network NETWORK = Network.of(
            List.of(city(1, "A", 100), city(2, "A", 200), city(3, "B", 1000), city(4, "B", 3000), city(5, "C", 110)),
            List.of(new TwinnedRow(1, 3, 1), new TwinnedRow(2, 3, 1), new TwinnedRow(2, 4, 0.5)));

    @Test
    void mostPartnersCountsPartners() {
        assertThat(new Baseline.MostPartners(NETWORK).scores(0)).containsExactly(1, 2, 2, 1, 0);
    }

    @Test
    void nearestPopulationPrefersTheNearest() {
        var scores = new Baseline.NearestPopulation(NETWORK).scores(0);
        assertThat(scores[4]).isGreaterThan(scores[1]).isGreaterThan(scores[2]);
    }

    @Test
    void countryTieIsSharedOutByPopulation() {
        var scores = new Baseline.CountryTie(NETWORK).scores(0);
        assertThat(scores[2]).isCloseTo(2.5 * 0.25, within(1e-9));
        assertThat(scores[3]).isCloseTo(2.5 * 0.75, within(1e-9));
        assertThat(scores[4]).isZero();
    }

    @Test
    void adamicAdarReachesPartnersOfPartnersOnly() {
        var scores = new Baseline.AdamicAdar(NETWORK).scores(0);
        assertThat(scores[1]).isCloseTo(1 / Math.log(3), within(1e-9));
        assertThat(scores[3]).isZero();
    }

    @Test
    void pageRankKeepsItsMassAndReachesTheWholeComponent() {
        var mass = new Baseline.PageRank(NETWORK).scores(0);
        assertThat(Arrays.stream(mass).sum()).isCloseTo(1, within(1e-9));
        assertThat(mass[3]).isPositive();
        assertThat(mass[4]).isZero();
    }

    @Test
    void answersUnderTheExclusionsOfTheEngine() {
        var run = new BaselineRun(new Baseline.PageRank(NETWORK), NETWORK);
        // 1 asks: itself, its partner 3 and its compatriot 2 are out, so that 4 stands first.
        assertThat(run.answer(new Question(1, 4, true, true), 10).rank()).isEqualTo(1);
        assertThat(run.answer(new Question(1, 5, true, false), 10).rank()).isZero();
    }

    private static CityRow city(long id, String country, long population) {
        return new CityRow(id, country, "m49:150", population);
    }
}
