package org.twinatlas.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinatlas.backtest.Network.CityRow;

/** On a machine that writes a comma where the tables have a point. */
class QualityTableTests {

    private static final Network NETWORK = Network.of(
            List.of(new CityRow(1, "A", "Western Europe", 5_000), new CityRow(2, "B", "Africa", 9_000)), List.of());

    private Locale before = Locale.getDefault();

    @BeforeEach
    void becomeGerman() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void becomeWhatItWas() {
        Locale.setDefault(before);
    }

    @Test
    void showsFiguresWithTheirErrorsAndBesidePageRank() {
        assertThat(table(1, 0))
                .contains(
                        "| Twin Atlas | 0.750 ± 0.250 | 0.500 | 1.000 ± 0.000 | 1.000 ± 0.000 | 1.000 | 2.00 / 2.00 |")
                .contains("| personalised PageRank 0.85 | 0.500 ± 0.500 | 0.500 | 0.500 ± 0.354 |")
                .contains("(10 % of the international ones)")
                .contains("reach 0.0");
    }

    @Test
    void namesTheRegions() {
        assertThat(table(1, 0))
                .contains("| Western Europe | 2 | 1.000 ± 0.000 | 1.000 ± 0.000 | 0.500 ± 0.354 | 0.500 ± 0.354 |");
    }

    @Test
    void showsTheShareByScoreAndItsBaseRate() {
        assertThat(table(1, 0))
                .contains("1 real, 1 drawn, so that 0.500 of all are real (the base rate)")
                .contains("| 0.40 to 0.50 | 1 | 1 | 1.000 ± 0.000 |");
    }

    @Test
    void hasADashWherePageRankFindsNothing() {
        assertThat(table(0, 0)).contains("| – / – |");
    }

    @Test
    void saysWhatTheServedListKeepsOfTheRankingOfAll() {
        assertThat(table(1, 0)).doesNotContain("the served list keeps");
        assertThat(table(1, 0, new Answers(Backtest.EXHAUSTIVE, ranks(1, 1))))
                .contains("the served list keeps: MRR 75 %, Hits@1 50 %, Hits@10 100 %");
    }

    private static String table(int oneRank, int otherRank, Answers... further) {
        var answers = new ArrayList<>(List.of(
                new Answers(Backtest.ENGINE, ranks(1, 2)),
                new Answers(Baseline.PageRank.NAME, ranks(oneRank, otherRank))));
        answers.addAll(List.of(further));
        var pairs = List.of(new ScoredPair(0.45, true), new ScoredPair(0.15, false));
        return QualityTable.of(Findings.report(
                new Setup(List.of(1L), 0.1, 2, 1000, false),
                List.of(new Findings(1, "v", 1, NETWORK, answers, pairs))));
    }

    private static List<Outcome> ranks(int... ranks) {
        return IntStream.of(ranks)
                .mapToObj(rank -> new Outcome(new Question(1, 2, true, true), rank, List.of()))
                .toList();
    }
}
