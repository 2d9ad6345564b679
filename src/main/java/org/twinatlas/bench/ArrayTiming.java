package org.twinatlas.bench;

import java.util.ArrayList;
import java.util.List;
import org.twinatlas.bench.Sample.Drawn;

/** Times the scan of plain arrays. */
final class ArrayTiming {

    private static final int QUESTIONS = 300;
    private static final int WARM_UP = 150;
    private static final int TOP = 20;

    private ArrayTiming() {}

    /** @param weights in the order of the criteria */
    static List<Timed> of(PlainAtlas atlas, Sample sample, double[] weights) {
        var scan = new ArrayScan(atlas, weights);
        var drawn = sample.spread(WARM_UP + QUESTIONS);
        drawn.subList(0, WARM_UP).forEach(one -> timed(scan, one));
        var timed = new ArrayList<Timed>();
        drawn.subList(WARM_UP, drawn.size()).forEach(one -> timed.add(timed(scan, one)));
        return timed;
    }

    private static Timed timed(ArrayScan scan, Drawn one) {
        var began = System.nanoTime();
        if (scan.top(one.place(), TOP).length == 0) {
            throw new IllegalStateException("nobody to rank"); // and so no scan may be left out as useless
        }
        return new Timed(one.stratum(), System.nanoTime() - began);
    }
}
