package org.twinatlas.bench;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one round has measured of the server.
 *
 * @param oneClient everything, interleaved, asked by one client
 * @param levels matches alone, asked by several
 */
record Round(Tally oneClient, List<LevelRun> levels) {

    /**
     * A number of clients.
     *
     * @param cpuMillis processor time of the server for an answer; null where it is not known
     * @param residentMib memory of the server right after; null where it is not known
     */
    record LevelRun(
            int clients,
            Tally tally,
            double perSecond,
            @Nullable Double cpuMillis,
            @Nullable Double residentMib) {}

    Stream<Tally> tallies() {
        return Stream.concat(Stream.of(oneClient), levels.stream().map(LevelRun::tally));
    }
}
