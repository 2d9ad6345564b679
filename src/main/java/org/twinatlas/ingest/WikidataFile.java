package org.twinatlas.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.neo4j.driver.Session;
import org.twinatlas.graph.CypherQuery;

/** What Wikidata answers when it is asked for twinned towns (P190), with the years in which they began and ended. */
final class WikidataFile implements FileImport {

    private static final CypherQuery LOAD = CypherQuery.named("ingest/wikidata");

    /** To be raised when the same row would give another partnership. */
    private static final int VERSION = 1;

    private final Path path;
    private WikidataCities cities = new WikidataCities();

    WikidataFile(Path path) {
        this.path = path;
    }

    @Override
    public String kind() {
        return "wikidata";
    }

    @Override
    public String file() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public boolean addsCities() {
        return false;
    }

    @Override
    public CypherQuery load() {
        return LOAD;
    }

    @Override
    public Survey survey(Session session) {
        cities = WikidataCities.of(session);
        try (var content = new DigestInputStream(PlainOrZipped.open(path, ".csv"), SeedFiles.sha256())) {
            var statements = new WikidataStatements(file(), cities, bad -> {});
            new WikidataRows(path).read(content, statements::add);
            var fingerprint = SeedFiles.fingerprintOf(Stream.of(
                    SeedFiles.shortened(content.getMessageDigest()),
                    LOAD.text(),
                    "version %d, cities %d".formatted(VERSION, cities.version())));
            return new Survey(fingerprint, statements.ties().size());
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(path), e);
        }
    }

    /** Its positions are the pairs of cities, since several rows may speak of one pair. */
    @Override
    public void read(long after, BadRows bad, Consumer<Batch> batches) {
        var statements = new WikidataStatements(file(), cities, bad);
        try (var content = PlainOrZipped.open(path, ".csv")) {
            new WikidataRows(path).read(content, statements::add);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(path), e);
        }
        var collected = new Batches(after, batches);
        long position = 0;
        for (var tie : statements.ties().entrySet()) {
            var pair = tie.getKey();
            collected.add(++position, tie.getValue().row(pair.a(), pair.b()));
        }
        collected.end(position);
    }
}
