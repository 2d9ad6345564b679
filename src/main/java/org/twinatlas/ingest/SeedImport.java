package org.twinatlas.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;
import org.twinatlas.ingest.LoadingProgress.Running;
import org.twinatlas.ingest.LoadingStatus.State;
import org.twinatlas.ingest.LoadingStatus.Step;

/**
 * Loads the seed tables, in batches that merge: a table that was cut off is loaded again. Later tables add to what earlier
 * ones have set, so one that is loaded again takes the rest with it.
 */
@Component
class SeedImport {

    private static final int BATCH = 2_000;

    private final LoadingProgress progress;
    private final SeedFiles files = new SeedFiles();
    private final Map<Table, String> fingerprints = new LinkedHashMap<>();

    SeedImport(LoadingProgress progress) {
        this.progress = progress;
        SeedTables.ALL.forEach(table -> fingerprints.put(table, files.fingerprint(table)));
    }

    Stream<String> fingerprints() {
        return fingerprints.values().stream();
    }

    boolean isFinished(ImportRecords records) {
        return fingerprints.entrySet().stream()
                .allMatch(table -> records.isFinished(table.getKey().name(), table.getValue()));
    }

    /** Whether the graph holds rows of another version of a table. */
    boolean isOfOtherContent(ImportRecords records) {
        return fingerprints.entrySet().stream()
                .anyMatch(table -> records.isOfOtherContent(table.getKey().name(), table.getValue()));
    }

    /**
     * Reads every table once before anything is loaded.
     *
     * @return the steps of the loading, each with its number of rows
     * @throws BadTable if a table has a row that cannot be loaded
     */
    List<Step> validated() {
        var reader = new TableReader();
        return SeedTables.ALL.stream()
                .map(table -> new Step(
                        table.name(), State.LOADING, 0, read(reader, table).size()))
                .toList();
    }

    void load(Session session, ImportRecords records) {
        var reader = new TableReader();
        var stale = false;
        for (var table : SeedTables.ALL) {
            var fingerprint = fingerprints.getOrDefault(table, "");
            var step = progress.start(table.name());
            var rows = read(reader, table);
            stale |= !records.isFinished(table.name(), fingerprint);
            if (stale) {
                records.begin(table.name(), fingerprint);
                load(table, rows, session, step);
                records.finish(table.name(), rows.size());
            }
            step.finish();
        }
    }

    private List<Map<String, Object>> read(TableReader reader, Table table) {
        try (var content = files.open(table)) {
            return reader.read(table, content);
        } catch (IOException e) {
            throw new UncheckedIOException("seed-data/%s cannot be read".formatted(table.file()), e);
        }
    }

    private static void load(Table table, List<Map<String, Object>> rows, Session session, Running step) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            var batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
            session.executeWriteWithoutResult(
                    tx -> tx.run(table.load().text(), Map.of("rows", batch)).consume());
            step.advance(batch.size());
        }
    }
}
