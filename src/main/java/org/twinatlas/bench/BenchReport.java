package org.twinatlas.bench;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a benchmark. Latencies are in milliseconds; a spread is the median, the least and the greatest of the
 * rounds.
 *
 * @param date ISO date
 * @param dataVersion of the graph
 * @param cities in it
 * @param warmUpSeconds how long the server was warmed up before the first round
 * @param warmUpAnswers how many answers it gave meanwhile
 * @param oneClient what one client asked, interleaved in one run
 * @param load matches alone, by the number of clients
 * @param naive the naive query over Bolt; null if it was not asked
 * @param exhaustive the ranking of all cities; null if it was not asked
 * @param arrays the same arithmetic on plain arrays, by one thread
 * @param failures of all requests, by status
 * @param ratios each beside its goal
 * @param notes what the figures do not say
 */
record BenchReport(
        String date,
        String dataVersion,
        int cities,
        Setup setup,
        Machine machine,
        int warmUpSeconds,
        long warmUpAnswers,
        List<Timing> oneClient,
        List<Level> load,
        @Nullable Latency naive,
        @Nullable Overlaps exhaustive,
        Latency arrays,
        Map<String, Long> failures,
        List<Ratio> ratios,
        List<String> notes) {

    /** On what it was measured, clients and server together. */
    record Machine(int processors, String system, String java) {

        static Machine thisOne() {
            return new Machine(
                    Runtime.getRuntime().availableProcessors(),
                    System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                    System.getProperty("java.vm.name") + " " + Runtime.version());
        }
    }

    /** @param stratum null for all together */
    record Timing(Kind kind, @Nullable Stratum stratum, Latency latency) {}

    /**
     * A number of clients that ask at once.
     *
     * @param all together; null if nothing was answered
     * @param perSecond answers a second
     * @param cpuMillis processor time of the server for an answer; null if not measured
     * @param residentMib memory of the server right after; null if not measured
     */
    record Level(
            int clients,
            @Nullable Latency all,
            Map<Stratum, Latency> strata,
            Spread perSecond,
            @Nullable Spread cpuMillis,
            @Nullable Spread residentMib,
            Map<String, Long> failures) {}

    /** Overlap@10 with the served list: the mean, and that of each stratum. */
    record Overlaps(int cities, double mean, Map<Stratum, Double> strata, Latency took) {}
}
