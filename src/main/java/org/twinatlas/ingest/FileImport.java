package org.twinatlas.ingest;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.Session;
import org.twinatlas.graph.CypherQuery;

/** A file whose facts a person adds to the graph. */
interface FileImport {

    /** How many rows are committed together. */
    int BATCH = 2_000;

    /** The word behind {@code import}: geonames or wikidata. */
    String kind();

    /** The file's name, without its folder. */
    String file();

    /**
     * Reads the whole file once, before anything is loaded.
     *
     * @throws org.twinatlas.problem.AtlasProblem if it is no file of this kind
     */
    Survey survey(Session session);

    /** Whether it adds cities, and not only partnerships, from which less follows. */
    boolean addsCities();

    /** Takes {@code $rows}, and can be repeated. */
    CypherQuery load();

    /**
     * Reads the file again, after its survey.
     *
     * @param after the position up to which all has been loaded; what is bad before it is told again
     */
    void read(long after, BadRows bad, Consumer<Batch> batches);

    /**
     * @param fingerprint changes when the file would add something else
     * @param positions how many there are: of lines, or of whatever the file is read by
     */
    record Survey(String fingerprint, long positions) {}

    /**
     * @param through the position up to which everything has been dealt with once these rows are loaded
     * @param rows may be empty at the end of the file
     */
    record Batch(long through, List<Map<String, Object>> rows) {}
}
