package org.twinatlas.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The report that is packed into the application. */
class PublishedQualityTests {

    private final QualityReport report = new PublishedQuality().report();

    @Test
    void hasTheEngineFirstAndARunForEverySeed() {
        assertThat(report.methods().getFirst().method()).isEqualTo(Backtest.ENGINE);
        assertThat(report.runs()).extracting(QualityRun::seed).containsExactlyElementsOf(report.seeds());
        assertThat(report.dataVersions()).hasSameSizeAs(report.seeds());
    }

    @Test
    void comparesEveryMethodWithPageRank() {
        assertThat(report.methods()).allMatch(result -> result.toPageRank() != null);
    }

    @Test
    void scoresPairsAtItsBaseRate() {
        var reliability = report.reliability();
        assertThat(reliability.byCount()).isNotEmpty();
        assertThat(reliability.byCount().stream().mapToInt(ScoreBand::pairs).sum())
                .isEqualTo(reliability.real() + reliability.drawn());
    }

    @Test
    void saysTheLimitsThatTheCodeKnows() {
        assertThat(report.limits()).isEqualTo(QualityReport.LIMITS);
    }
}
