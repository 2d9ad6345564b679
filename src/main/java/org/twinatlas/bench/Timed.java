package org.twinatlas.bench;

import java.util.List;
import org.HdrHistogram.Histogram;
import reactor.core.publisher.Mono;

/** How long something took for one city. */
record Timed(Stratum stratum, long nanos) {

    private static final long LONGEST_NANOS = 600_000_000_000L;

    static Mono<Timed> of(Stratum stratum, Mono<?> work) {
        return work.elapsed().map(done -> new Timed(stratum, done.getT1() * 1_000_000));
    }

    /** In microseconds. */
    static Histogram histogram(List<Timed> all) {
        var histogram = new Histogram(LONGEST_NANOS / 1_000, 3);
        all.forEach(one -> histogram.recordValue(Math.clamp(one.nanos / 1_000, 1, LONGEST_NANOS / 1_000)));
        return histogram;
    }
}
