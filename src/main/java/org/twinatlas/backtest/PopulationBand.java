package org.twinatlas.backtest;

import java.util.Comparator;
import java.util.List;

/** Names for sizes of cities, as a report groups them; 0 people stand for an unknown number. */
final class PopulationBand {

    private static final String UNKNOWN = "unknown";
    private static final List<String> IN_ORDER = List.of(
            "under 10,000",
            "10,000 to 100,000",
            "100,000 to a million",
            "a million and more",
            "under 15,000",
            "15,000 and more",
            UNKNOWN);

    static final Comparator<String> SMALLEST_FIRST = Comparator.comparingInt(IN_ORDER::indexOf);

    private PopulationBand() {}

    static String ofAsker(long population) {
        if (population == 0) {
            return UNKNOWN;
        }
        if (population < 10_000) {
            return "under 10,000";
        }
        if (population < 100_000) {
            return "10,000 to 100,000";
        }
        return population < 1_000_000 ? "100,000 to a million" : "a million and more";
    }

    /** Below 15,000 people, the atlas has almost only towns of which a register lists a partnership. */
    static String ofPartner(long population) {
        if (population == 0) {
            return UNKNOWN;
        }
        return population < 15_000 ? "under 15,000" : "15,000 and more";
    }
}
