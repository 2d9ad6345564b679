package org.twinatlas.backtest;

import org.jspecify.annotations.Nullable;

/**
 * The figures of a method as multiples of those of personalised PageRank on the same questions, to two
 * places: 1 is level with it.
 *
 * @param hits10 null where PageRank finds nothing within ten
 * @param hits50 null where PageRank finds nothing within fifty
 */
public record Ratio(@Nullable Double hits10, @Nullable Double hits50) {

    static Ratio of(Metrics metrics, Metrics pageRank) {
        return new Ratio(ratio(metrics.hits10(), pageRank.hits10()), ratio(metrics.hits50(), pageRank.hits50()));
    }

    private static @Nullable Double ratio(double figure, double pageRank) {
        return pageRank == 0 ? null : Math.round(figure / pageRank * 100) / 100.0;
    }
}
