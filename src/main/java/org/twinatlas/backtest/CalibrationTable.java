package org.twinatlas.backtest;

import java.util.Locale;
import java.util.stream.Collectors;
import org.twinatlas.backtest.CalibrationReport.DropOne;
import org.twinatlas.backtest.CalibrationReport.Quality;

/** What has been learnt as Markdown, which is also readable as plain text. */
final class CalibrationTable {

    private CalibrationTable() {}

    static String of(CalibrationReport report) {
        var how = report.provenance();
        return """
                %s
                Data version %s, %s. %d questions were left out, because a rule bars the true partner.
                %s

                | weights | loss | validation loss | Hits@10 | Hits@50 |
                |---|---|---|---|---|
                %s
                %s
                %s
                %s

                Hits are estimated from drawn cities: compare them with each other, not with a back-test.
                Without a criterion, the others fitted again, on the validation questions (below 0: it helps):

                | criterion | weight | log-likelihood | Hits@10 | Hits@50 |
                |---|---|---|---|---|
                %s
                """.formatted(
                        how.sentence(),
                        how.dataVersion(),
                        how.date(),
                        how.barred(),
                        convergence(how.gap()),
                        row("present", how.present()),
                        row("present, at their best scale", how.presentScaled()),
                        row("learnt", how.learnt()),
                        row("learnt, raised to the floor and rounded", how.served()),
                        how.dropOne().stream().map(one -> row(one, report)).collect(Collectors.joining("\n")));
    }

    private static String convergence(double gap) {
        return gap <= SoftmaxFit.CONVERGED
                ? "The fit has converged."
                : "THE FIT HAS NOT CONVERGED (gap %.1e): do not use these weights.".formatted(gap);
    }

    private static String row(String weights, Quality quality) {
        return String.format(
                Locale.ROOT,
                "| %s | %.4f | %.4f | %.3f | %.3f |",
                weights,
                quality.loss(),
                quality.validationLoss(),
                quality.hits10(),
                quality.hits50());
    }

    private static String row(DropOne one, CalibrationReport report) {
        return String.format(
                Locale.ROOT,
                "| %s | %.3f%s | %+.4f | %+.3f | %+.3f |",
                one.criterion(),
                report.weights().get(one.criterion()),
                report.provenance().onFloor().contains(one.criterion()) ? " (floor)" : "",
                one.logLikelihood(),
                one.hits10(),
                one.hits50());
    }
}
