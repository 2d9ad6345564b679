package org.twinatlas.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.twinatlas.ingest.LoadingStatus.State;
import org.twinatlas.ingest.LoadingStatus.Step;

/**
 * Loads the seed tables and derives what follows from them. Every step is recorded in the graph and merges what it
 * loads, so that a run that was killed is taken up at the step in which it stopped, and ends in the same graph. Where the
 * tables have changed since, the graph is emptied first: what has vanished from them must not stay.
 *
 * <p>It is a batch on a thread of its own, so it uses the driver's blocking sessions: one connection, one
 * transaction a batch, and the database sets the pace.
 */
@Component
class SeedImport {

    private static final int BATCH = 2_000;

    private final Driver driver;
    private final LoadingProgress progress;
    private final List<Derivation> derivations;
    private final SeedFiles files = new SeedFiles();

    SeedImport(
            Driver driver,
            LoadingProgress progress,
            ProfileVectors profileVectors,
            ObjectProvider<HoldoutDerivation> holdout) {
        this.driver = driver;
        this.progress = progress;
        this.derivations = Derivations.all(
                profileVectors,
                holdout.stream().map(HoldoutDerivation::derivation).toList());
    }

    /**
     * Brings the graph up to the seed data of this build; does nothing where it is.
     *
     * @throws BadTable if a table has a row that cannot be loaded; then nothing at all is loaded
     */
    void run() {
        var fingerprints = new LinkedHashMap<Table, String>();
        SeedTables.ALL.forEach(table -> fingerprints.put(table, files.fingerprint(table)));
        var dataVersion = SeedFiles.fingerprintOf(Stream.concat(
                fingerprints.values().stream(), derivations.stream().map(Derivation::fingerprint)));
        try (var session = driver.session()) {
            var records = new ImportRecords(session);
            if (!records.isFinished(ImportRecords.EVERYTHING, dataVersion)) {
                var rows = validated();
                if (records.isOfOtherContent(ImportRecords.EVERYTHING, dataVersion)) {
                    records.forgetEverything();
                }
                records.begin(ImportRecords.EVERYTHING, dataVersion);
                load(fingerprints, rows, session, records);
                records.finish(
                        ImportRecords.EVERYTHING,
                        rows.values().stream().mapToLong(Long::longValue).sum());
            }
        }
        progress.ready(dataVersion);
    }

    /** @throws StillLoading if no loading has been finished */
    void requireFinished() {
        try (var session = driver.session()) {
            if (!new ImportRecords(session).isFinished(ImportRecords.EVERYTHING)) {
                throw StillLoading.elsewhere();
            }
        }
    }

    /** Reads every table once before anything is loaded: the number of rows of each. */
    private Map<Table, Long> validated() {
        var rows = new LinkedHashMap<Table, Long>();
        var reader = new TableReader();
        SeedTables.ALL.forEach(
                table -> rows.put(table, (long) read(reader, table).size()));
        return rows;
    }

    private List<Map<String, Object>> read(TableReader reader, Table table) {
        try (var content = files.open(table)) {
            return reader.read(table, content);
        } catch (IOException e) {
            throw new UncheckedIOException("seed-data/%s cannot be read".formatted(table.file()), e);
        }
    }

    private void load(Map<Table, String> fingerprints, Map<Table, Long> rows, Session session, ImportRecords records) {
        progress.begin(plan(rows));
        var reader = new TableReader();
        // Later tables add to what earlier ones have set, so one that is loaded again takes the rest with it.
        var stale = false;
        for (var table : fingerprints.keySet()) {
            progress.start(table.name());
            var content = read(reader, table);
            stale |= !records.isFinished(table.name(), fingerprints.get(table));
            if (stale) {
                records.begin(table.name(), fingerprints.get(table));
                load(table, content, session);
                records.finish(table.name(), content.size());
            }
            progress.finish();
        }
        derive(stale, session, records);
    }

    private void load(Table table, List<Map<String, Object>> rows, Session session) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            var batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
            session.executeWriteWithoutResult(
                    tx -> tx.run(table.load().text(), Map.of("rows", batch)).consume());
            progress.advance(batch.size());
        }
    }

    private void derive(boolean tablesChanged, Session session, ImportRecords records) {
        var stale = tablesChanged;
        for (var derivation : derivations) {
            progress.start(derivation.name());
            stale |= !records.isFinished(derivation.name(), derivation.fingerprint());
            if (stale) {
                records.begin(derivation.name(), derivation.fingerprint());
                derivation.work().accept(session);
                records.finish(derivation.name(), 0);
            }
            progress.finish();
        }
    }

    private List<Step> plan(Map<Table, Long> rows) {
        var plan = new ArrayList<Step>();
        rows.forEach((table, count) -> plan.add(new Step(table.name(), State.LOADING, 0, count)));
        derivations.forEach(derivation -> plan.add(new Step(derivation.name(), State.LOADING, 0, Derivation.UNITS)));
        return plan;
    }
}
