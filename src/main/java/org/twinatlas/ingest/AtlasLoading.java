package org.twinatlas.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.SchemaInstaller;
import org.twinatlas.ingest.FileImport.Survey;
import org.twinatlas.ingest.LoadingStatus.State;
import org.twinatlas.ingest.LoadingStatus.Step;

/**
 * Brings the graph up to date: first the seed tables, then files that a person imports, then what follows from both. Every
 * step is recorded in the graph, so that a run that was killed is taken up where it stopped, and ends in the same graph.
 * Where the tables have changed since, the graph is emptied first: what has vanished from them must not stay.
 *
 * <p>It is a batch on a thread of its own, so it uses the driver's blocking sessions: one connection, one
 * transaction a batch, and the database sets the pace.
 */
@Component
class AtlasLoading {

    /**
     * A step that reads cities while another writes to them may be told that what it has read is outdated. Steps can be
     * repeated, and the driver repeats only single transactions by itself, which most steps are not.
     */
    private static final RetryPolicy OUTDATED = RetryPolicy.builder()
            .includes(TransientException.class)
            .maxRetries(20)
            .build();

    private final RetryTemplate again = new RetryTemplate(OUTDATED);
    private final Driver driver;
    private final SchemaInstaller schema;
    private final LoadingProgress progress;
    private final SeedImport tables;
    private final List<Derivation> derivations;

    AtlasLoading(
            Driver driver,
            SchemaInstaller schema,
            LoadingProgress progress,
            SeedImport tables,
            ProfileVectors profileVectors,
            ObjectProvider<HoldoutDerivation> holdout) {
        this.driver = driver;
        this.schema = schema;
        this.progress = progress;
        this.tables = tables;
        this.derivations = Derivations.all(
                profileVectors,
                holdout.stream().map(HoldoutDerivation::derivation).toList());
    }

    /**
     * Brings the graph up to the seed data of this build, and ends what an import has left half done.
     *
     * @throws BadTable if a table has a row that cannot be loaded; then nothing at all is loaded
     */
    void run() {
        try (var session = driver.session()) {
            if (!isUpToDate(session)) {
                try (var turn = ImportTurn.awaited(driver)) {
                    bringUp(session);
                }
            }
            ready(session);
        }
    }

    private void bringUp(Session session) {
        if (isUpToDate(session)) {
            return; // whoever had the turn before has done it
        }
        var stale = staleTables(session);
        progress.begin(Stream.concat(stale.stream(), derivationSteps()).toList());
        if (!stale.isEmpty()) {
            loadTables(session);
        }
        derive(session);
    }

    /**
     * Adds files to the graph, and derives anew what follows. A file that it holds already changes nothing.
     *
     * @param mayLoadTables whether the tables may be loaded where they are not there, or are others
     * @return what the files came to that were not there yet
     */
    List<Imported> run(List<? extends FileImport> files, BadRows bad, boolean mayLoadTables) {
        try (var turn = ImportTurn.taken(driver);
                var session = driver.session()) {
            var stale = staleTables(session);
            if (!stale.isEmpty()) {
                if (!mayLoadTables) {
                    throw new OtherTables();
                }
                progress.begin(stale);
                loadTables(session);
            }
            var imported = load(surveyed(files, session), session, bad);
            if (!isUpToDate(session)) {
                derive(session);
            }
            ready(session);
            return imported;
        }
    }

    /** @throws StillLoading if no loading has been finished */
    void requireFinished() {
        try (var session = driver.session()) {
            if (!new ImportRecords(session).isFinished(ImportRecords.EVERYTHING)) {
                throw StillLoading.elsewhere();
            }
        }
    }

    private boolean isUpToDate(Session session) {
        return new ImportRecords(session).isFinished(ImportRecords.EVERYTHING, version(session));
    }

    /** The version of the tables and derivations, and of what the files have added to them, in their order. */
    private String version(Session session) {
        var seed = seedVersion();
        var files = new FileRecords(session).listPresent();
        return files.isEmpty()
                ? seed
                : SeedFiles.fingerprintOf(
                        Stream.concat(Stream.of(seed), files.stream().map(ImportedFile::contribution)));
    }

    private String seedVersion() {
        return SeedFiles.fingerprintOf(
                Stream.concat(tables.fingerprints(), derivations.stream().map(Derivation::fingerprint)));
    }

    /** The steps of loading the tables; none where the graph holds them. */
    private List<Step> staleTables(Session session) {
        var records = new ImportRecords(session);
        return tables.isFinished(records) && !isOutdated(session) ? List.of() : tables.validated();
    }

    /**
     * Whether the graph holds what this build would not have put there. Other derivations alone are no reason to throw
     * imported files away: they are derived anew.
     */
    private boolean isOutdated(Session session) {
        var records = new ImportRecords(session);
        return tables.isOfOtherContent(records)
                || new FileRecords(session).listPresent().isEmpty()
                        && records.isOfOtherContent(ImportRecords.EVERYTHING, seedVersion());
    }

    private void loadTables(Session session) {
        var records = new ImportRecords(session);
        if (isOutdated(session)) {
            new FileRecords(session).forget();
            records.forgetEverything();
        }
        records.begin(ImportRecords.EVERYTHING, seedVersion());
        // What follows from the tables follows anew, even where this run is cut off between the two.
        derivations.forEach(derivation -> records.begin(derivation.name(), derivation.fingerprint()));
        schema.indexingNamesAfter(() -> tables.load(session, records));
    }

    /** Each file with its survey; only those that the graph does not hold. */
    private static Map<FileImport, Survey> surveyed(List<? extends FileImport> files, Session session) {
        var records = new FileRecords(session);
        var wanted = new LinkedHashMap<FileImport, Survey>();
        for (var file : files) {
            var survey = file.survey(session);
            if (!records.isFinished(file, survey)) {
                wanted.put(file, survey);
            }
        }
        return wanted;
    }

    private List<Imported> load(Map<FileImport, Survey> files, Session session, BadRows bad) {
        var steps = files.entrySet().stream()
                .map(file -> new Step(
                        file.getKey().file(), State.LOADING, 0, file.getValue().positions()));
        progress.begin(Stream.concat(steps, derivationSteps()).toList());
        var imported = new ArrayList<Imported>();
        files.forEach((file, survey) -> imported.add(load(file, survey, session, bad)));
        return imported;
    }

    private Imported load(FileImport file, Survey survey, Session session, BadRows bad) {
        var records = new FileRecords(session);
        var step = progress.start(file.file());
        var begun = records.begin(file, survey, recordsOfWhatFollows(file));
        step.advance(begun);
        file.read(begun, bad, batch -> {
            records.load(file, survey, batch);
            step.reach(batch.through());
        });
        step.finish();
        return records.finish(file, survey);
    }

    private List<String> recordsOfWhatFollows(FileImport file) {
        var steps = Derivations.namesAfter(derivations, file.addsCities());
        return Stream.concat(Stream.of(ImportRecords.EVERYTHING), steps.stream())
                .toList();
    }

    private void derive(Session session) {
        var records = new ImportRecords(session);
        records.begin(ImportRecords.EVERYTHING, version(session));
        KeptRegister.attach(session);
        new DerivationRun(this::take).of(derivations);
        schema.awaitIndexes();
        records.finish(ImportRecords.EVERYTHING, 0);
    }

    /** In a session of its own: another step is taken beside it. */
    private boolean take(Derivation derivation, boolean stale) {
        var step = progress.start(derivation.name());
        var anew = stale;
        try (var session = driver.session()) {
            var records = new ImportRecords(session);
            anew |= !records.isFinished(derivation.name(), derivation.fingerprint());
            if (anew) {
                records.begin(derivation.name(), derivation.fingerprint());
                again.invoke(() -> derivation.work().accept(session));
                records.finish(derivation.name(), 0);
            }
        }
        step.finish();
        return anew;
    }

    private Stream<Step> derivationSteps() {
        return derivations.stream().map(derivation -> new Step(derivation.name(), State.LOADING, 0, Derivation.UNITS));
    }

    private void ready(Session session) {
        var advice = new FileRecords(session)
                .list().stream()
                        .map(ImportedFile::advice)
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining(" "));
        progress.ready(version(session), advice);
    }
}
