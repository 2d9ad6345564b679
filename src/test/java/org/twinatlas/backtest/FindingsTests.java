package org.twinatlas.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twinatlas.backtest.Network.CityRow;

/** Two runs: one with four questions, one with two. */
class FindingsTests {

    private static final Network NETWORK =
            Network.of(List.of(new CityRow(1, "A", "Europe", 5_000), new CityRow(2, "B", "Africa", 9_000)), List.of());

    private static final Setup SETUP = new Setup(List.of(1L, 2L), 0.1, 4, 1000, false);

    private final QualityReport report = Findings.report(
            SETUP,
            List.of(
                    findings(1, ranks(1, 1, 30, 0), ranks(1, 20, 0, 0), new ScoredPair(0.3, true)),
                    findings(2, ranks(10, 0), ranks(0, 0), new ScoredPair(0.3, false))));

    @Test
    void givesTheMeanOverAllQuestionsAndTheErrorOfSoMany() {
        var engine = report.methods().getFirst().all();
        assertThat(engine.questions()).isEqualTo(6);
        assertThat(engine.hits10()).isEqualTo(0.5); // 3 of 6
        assertThat(engine.hits10Error()).isEqualTo(0.2041); // sqrt(0.5 * 0.5 / 6)
    }

    @Test
    void givesEveryRunByItself() {
        assertThat(report.runs()).extracting(QualityRun::seed).containsExactly(1L, 2L);
        assertThat(report.runs()).extracting(QualityRun::questions).containsExactly(4, 2);
        assertThat(report.runs().getFirst().methods().getFirst().all().hits1()).isEqualTo(0.5);
        assertThat(report.dataVersions()).containsExactly("v1", "v2");
    }

    @Test
    void comparesWithPageRankInTheSameRuns() {
        var mean = report.methods().getFirst().toPageRank();
        assertThat(mean.hits10()).isEqualTo(3); // 3 of 6 to 1 of 6
        assertThat(mean.hits50()).isEqualTo(2.0); // 4 of 6 to 2 of 6
        var second = report.runs().getLast().methods().getFirst().toPageRank();
        assertThat(second.hits10()).isNull();
        assertThat(report.methods().getLast().toPageRank()).isEqualTo(new Ratio(1.0, 1.0));
    }

    /** Every run shows ten places with two different cities, the same in both. */
    @Test
    void meansWhatIsAPropertyOfTheListsOfOneRun() {
        assertThat(report.runs().getFirst().methods().getFirst().differentCities())
                .isEqualTo(0.25);
        assertThat(report.runs().getLast().methods().getFirst().differentCities())
                .isEqualTo(0.5);
        assertThat(report.methods().getFirst().differentCities()).isEqualTo(0.375);
    }

    @Test
    void scoresThePairsOfAllRunsTogether() {
        assertThat(report.reliability().real()).isEqualTo(1);
        assertThat(report.reliability().drawn()).isEqualTo(1);
    }

    @Test
    void ofOneRunIsThatRun() {
        var one = Findings.report(
                new Setup(List.of(1L), 0.1, 4, 1000, false),
                List.of(findings(1, ranks(1, 1, 30, 0), ranks(1, 20, 0, 0), new ScoredPair(0.3, true))));
        assertThat(one.methods()).isEqualTo(one.runs().getFirst().methods());
    }

    private static Findings findings(long seed, List<Outcome> engine, List<Outcome> pageRank, ScoredPair pair) {
        var answers = List.of(new Answers(Backtest.ENGINE, engine), new Answers(Baseline.PageRank.NAME, pageRank));
        return new Findings(seed, "v" + seed, engine.size() / 2, NETWORK, answers, List.of(pair));
    }

    private static List<Outcome> ranks(int... ranks) {
        return IntStream.of(ranks)
                .mapToObj(rank -> new Outcome(new Question(1, 2, true, true), rank, List.of(2L)))
                .toList();
    }
}
