package org.twinatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationClassification;
import org.neo4j.driver.summary.GqlNotification;
import org.springframework.beans.factory.annotation.Autowired;
import org.twinatlas.AtlasIT;

/** Holds every query file to the house rules, and has the database plan it on the real graph. */
class CypherFilesIT extends AtlasIT {

    private static final Path CYPHER = Path.of("cypher");
    private static final Pattern BOUND = Pattern.compile("\"([a-z]+(?:/[a-zA-Z0-9_]+)+)\"");
    private static final Pattern PARAMETER = Pattern.compile("\\$([a-zA-Z]+)");
    private static final Pattern HEADER_PARAMETER =
            Pattern.compile("([a-zA-Z]+) (?:STRING|INTEGER|FLOAT|BOOLEAN|LIST<|MAP)");

    @Autowired
    private Driver driver;

    static Stream<String> queries() throws IOException {
        try (var files = Files.walk(CYPHER)) {
            return files
                    .filter(file -> file.toString().endsWith(".cypher"))
                    .map(file -> CYPHER.relativize(file).toString().replace(".cypher", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theDatabasePlansItWithoutComplaint(String name) throws IOException {
        var text = Files.readString(CYPHER.resolve(name + ".cypher"));
        try (var session = driver.session()) {
            var complaints = session.run("EXPLAIN " + text).consume().gqlStatusObjects().stream()
                    .filter(GqlNotification.class::isInstance)
                    .map(GqlNotification.class::cast)
                    .filter(note -> isComplaint(note))
                    .map(note -> note.gqlStatus() + " " + note.statusDescription())
                    .toList();
            assertThat(complaints).isEmpty();
        }
    }

    /** Missing parameters are expected of EXPLAIN; hints about speed are judged where the plan is. */
    private static boolean isComplaint(GqlNotification note) {
        var classification = note.classification().orElse(NotificationClassification.GENERIC);
        return !note.gqlStatus().startsWith("01N60")
                && classification != NotificationClassification.PERFORMANCE
                && classification != NotificationClassification.TOPOLOGY
                && classification != NotificationClassification.SCHEMA;
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theHeaderNamesTheParameters(String name) throws IOException {
        var lines = Files.readAllLines(CYPHER.resolve(name + ".cypher"));
        if (name.startsWith("schema/")) {
            assertThat(lines.getFirst()).startsWith("// Schema: ");
            return;
        }
        assertThat(lines.get(0)).startsWith("// Answers: ");
        assertThat(lines.get(1)).startsWith("// Parameters: ");
        assertThat(lines.get(2)).startsWith("// Columns: ");
        assertThat(lines.get(3)).startsWith("// Relies on: ");
        var body = String.join(
                "\n", lines.stream().filter(line -> !line.startsWith("//")).toList());
        assertThat(found(HEADER_PARAMETER, lines.get(1))).isEqualTo(found(PARAMETER, body));
    }

    @Test
    void everyFileIsBoundOnce() throws IOException {
        var bound = new ArrayList<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                var matcher = BOUND.matcher(Files.readString(source));
                while (matcher.find()) {
                    bound.add(matcher.group(1));
                }
            }
        }
        var loose = queries()
                .filter(name -> !name.startsWith("schema/")
                        && !name.startsWith("ingest/")
                        && !name.startsWith("match/propose/"))
                .toList();
        assertThat(bound).doesNotHaveDuplicates().containsAll(loose);
    }

    private static TreeSet<String> found(Pattern pattern, String text) {
        var names = new TreeSet<String>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
