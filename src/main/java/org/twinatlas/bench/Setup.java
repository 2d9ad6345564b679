package org.twinatlas.bench;

import java.util.List;
import java.util.stream.Collectors;
import org.twinatlas.problem.BadInput;

/**
 * How much is measured. Every part is bounded, in number and in time.
 *
 * @param seed draws the cities
 * @param rounds how often everything that is served is measured, 1 to 20
 * @param requests for matches of each stratum in a round, 5 to 2,000
 * @param clients how many ask at once, each measured apart, 1 to 128
 * @param naive how many cities the naive query is asked for, 0 to 200
 * @param exhaustive for how many cities all others are ranked, 0 to 500
 * @param warmUpSeconds before anything is measured, 0 to 300
 * @param mostSeconds after which a measurement ends even if it has asked less, 5 to 600
 */
record Setup(
        long seed,
        int rounds,
        int requests,
        List<Integer> clients,
        int naive,
        int exhaustive,
        int warmUpSeconds,
        int mostSeconds) {

    private static final int MOST_CLIENTS = 128;
    private static final int MOST_LEVELS = 8;

    Setup {
        clients = List.copyOf(clients);
        check("--rounds", rounds, 1, 20);
        check("--requests", requests, 5, 2_000);
        check("--naive", naive, 0, 200);
        check("--exhaustive", exhaustive, 0, 500);
        check("--warm-up", warmUpSeconds, 0, 300);
        check("--most-seconds", mostSeconds, 5, 600);
        checkClients(clients);
    }

    private static void check(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw BadInput.of(option, value, "a whole number from %d to %d".formatted(least, most));
        }
    }

    private static void checkClients(List<Integer> clients) {
        var legal = clients.stream().allMatch(number -> number >= 1 && number <= MOST_CLIENTS)
                && clients.stream().distinct().count() == clients.size()
                && !clients.isEmpty()
                && clients.size() <= MOST_LEVELS;
        if (!legal) {
            var given = clients.stream().map(String::valueOf).collect(Collectors.joining(","));
            throw BadInput.of(
                    "--clients",
                    given,
                    "1 to %d different whole numbers from 1 to %d, such as 1,4,16"
                            .formatted(MOST_LEVELS, MOST_CLIENTS));
        }
    }
}
