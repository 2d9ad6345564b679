package org.twinatlas.ingest;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.ingest.FileImport.Batch;
import org.twinatlas.ingest.FileImport.Survey;

/** Which files have been imported, and how far, as the graph itself remembers it. */
final class FileRecords {

    private static final CypherQuery FILES = CypherQuery.named("ingest/files");
    private static final CypherQuery FORGET = CypherQuery.named("ingest/files_forget");
    private static final CypherQuery BEGIN = CypherQuery.named("ingest/file_begin");
    private static final CypherQuery CHECKPOINT = CypherQuery.named("ingest/file_checkpoint");
    private static final CypherQuery FINISH = CypherQuery.named("ingest/file_finish");
    private static final CypherQuery REOPEN = CypherQuery.named("ingest/import_reopen");

    private final Session session;

    FileRecords(Session session) {
        this.session = session;
    }

    /** All files, in the order in which they were imported. */
    List<ImportedFile> list() {
        return session.run(FILES.text())
                .list(row -> new ImportedFile(
                        row.get("kind").asString(),
                        row.get("file").asString(),
                        row.get("fingerprint").asString(),
                        row.get("position").asLong(),
                        row.get("finished").asBoolean(),
                        row.get("forgotten").asBoolean()));
    }

    /** The files that have added to what is in the graph now. */
    List<ImportedFile> listPresent() {
        return list().stream().filter(file -> !file.forgotten()).toList();
    }

    boolean isFinished(FileImport file, Survey survey) {
        return listPresent().stream()
                .anyMatch(known -> known.kind().equals(file.kind())
                        && known.fingerprint().equals(survey.fingerprint())
                        && known.finished());
    }

    void forget() {
        session.run(FORGET.text()).consume();
    }

    /**
     * From here on the graph counts as incomplete.
     *
     * @param steps the names of the records of all that follows from the file
     * @return the position up to which an earlier run has come
     */
    long begin(FileImport file, Survey survey, List<String> steps) {
        return session.executeWrite(tx -> {
            tx.run(REOPEN.text(), Map.of("names", steps)).consume();
            var parameters = Map.<String, Object>of(
                    "name", name(file, survey),
                    "kind", file.kind(),
                    "file", file.file(),
                    "fingerprint", survey.fingerprint());
            return tx.run(BEGIN.text(), parameters).single().get("position").asLong();
        });
    }

    /** The rows of a batch, and how far they go, in one transaction. */
    void load(FileImport file, Survey survey, Batch batch) {
        session.executeWriteWithoutResult(tx -> {
            var loaded = batch.rows().isEmpty() ? 0 : rows(tx, file, batch);
            var parameters = Map.<String, Object>of(
                    "name", name(file, survey),
                    "position", batch.through(),
                    "rows", batch.rows().size(),
                    "created", loaded);
            tx.run(CHECKPOINT.text(), parameters).consume();
        });
    }

    private static int rows(TransactionContext tx, FileImport file, Batch batch) {
        return tx.run(file.load().text(), Map.of("rows", batch.rows()))
                .consume()
                .counters()
                .nodesCreated();
    }

    Imported finish(FileImport file, Survey survey) {
        var row = session.run(FINISH.text(), Map.of("name", name(file, survey))).single();
        return new Imported(
                file.file(), row.get("rows").asLong(), row.get("created").asLong());
    }

    private static String name(FileImport file, Survey survey) {
        return file.kind() + " " + survey.fingerprint();
    }
}
