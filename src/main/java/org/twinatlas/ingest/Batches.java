package org.twinatlas.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.twinatlas.ingest.FileImport.Batch;

/** Collects rows until there are enough to be committed together. */
final class Batches {

    private final long after;
    private final Consumer<Batch> full;
    private List<Map<String, Object>> rows = new ArrayList<>();

    /** @param after rows up to this position are loaded already, and passed over */
    Batches(long after, Consumer<Batch> full) {
        this.after = after;
        this.full = full;
    }

    void add(long position, Map<String, Object> row) {
        if (position > after) {
            rows.add(row);
            if (rows.size() == FileImport.BATCH) {
                hand(position);
            }
        }
    }

    /** What is left. */
    void end(long lastPosition) {
        if (lastPosition > after) {
            hand(lastPosition);
        }
    }

    private void hand(long through) {
        full.accept(new Batch(through, rows));
        rows = new ArrayList<>();
    }
}
