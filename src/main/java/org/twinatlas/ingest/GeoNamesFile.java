package org.twinatlas.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.problem.BadInput;

/** A table of places as GeoNames publishes it, read line by line: the biggest is far larger than memory. */
final class GeoNamesFile implements FileImport {

    private static final CypherQuery LOAD = CypherQuery.named("ingest/geonames");
    private static final CypherQuery COUNTRIES = CypherQuery.named("ingest/country_codes");
    private static final CypherQuery SUBDIVISIONS = CypherQuery.named("ingest/city_subdivisions");

    /** To be raised when the same line would give another city. */
    private static final int VERSION = 1;

    /** The first so many lines tell whether it is a table of GeoNames at all. */
    private static final int TRIED = 10;

    private final Path path;
    private final long minPopulation;
    private final SubdivisionCodes subdivisions = new SubdivisionCodes();
    private final Set<String> countries = new HashSet<>();

    /** @param minPopulation places with fewer people are passed over; 0 takes also those of unknown population */
    GeoNamesFile(Path path, long minPopulation) {
        this.path = path;
        this.minPopulation = minPopulation;
    }

    @Override
    public String kind() {
        return "geonames";
    }

    @Override
    public String file() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public boolean addsCities() {
        return true;
    }

    @Override
    public CypherQuery load() {
        return LOAD;
    }

    @Override
    public Survey survey(Session session) {
        session.run(COUNTRIES.text())
                .forEachRemaining(row -> countries.add(row.get("code").asString()));
        var known = new HashMap<String, String>();
        session.run(SUBDIVISIONS.text())
                .forEachRemaining(row -> known.put(
                        String.valueOf(row.get("id").asLong()),
                        row.get("subdivision").asString("")));
        try (var content = new DigestInputStream(PlainOrZipped.open(path, ".txt"), SeedFiles.sha256())) {
            var lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
            var last = survey(lines, known);
            var rest = Stream.of(LOAD.text(), "version %d, from %d".formatted(VERSION, minPopulation));
            var fingerprint = SeedFiles.fingerprintOf(
                    Stream.concat(Stream.of(SeedFiles.shortened(content.getMessageDigest())), rest));
            return new Survey(fingerprint, last);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private long survey(BufferedReader lines, Map<String, String> known) throws IOException {
        long number = 0;
        long whole = 0;
        @Nullable String text;
        while ((text = lines.readLine()) != null) {
            var row = GeoNamesRow.of(++number, text);
            if (row.isWhole()) {
                whole++;
                var subdivision = known.get(row.cell(GeoNamesRow.ID));
                if (subdivision != null) {
                    subdivisions.learn(row.cell(GeoNamesRow.COUNTRY), row.cell(GeoNamesRow.ADMIN1), subdivision);
                }
            }
            if (number == TRIED && whole == 0) {
                throw noTable();
            }
        }
        if (whole == 0) {
            throw noTable();
        }
        return number;
    }

    @Override
    public void read(long after, BadRows bad, Consumer<Batch> batches) {
        var cities = new GeoNamesCities(file(), minPopulation, countries, subdivisions, bad);
        var collected = new Batches(after, batches);
        try (var lines =
                new BufferedReader(new InputStreamReader(PlainOrZipped.open(path, ".txt"), StandardCharsets.UTF_8))) {
            long number = 0;
            @Nullable String text;
            while ((text = lines.readLine()) != null) {
                var row = GeoNamesRow.of(++number, text);
                cities.find(row).ifPresent(city -> collected.add(row.line(), city));
            }
            collected.end(number);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private BadInput noTable() {
        return BadInput.of(
                "FILE",
                path,
                "a table of places from GeoNames, such as cities500.txt or cities500.zip: lines of %d cells, separated by tabs"
                        .formatted(GeoNamesRow.COLUMNS));
    }

    private UncheckedIOException unreadable(IOException reason) {
        return new UncheckedIOException("%s cannot be read".formatted(path), reason);
    }
}
