package org.twinatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.twinatlas.AtlasIT;

/** Holds the plans on the real graph to the indexes that the headers of the query files name. */
class PlansIT extends AtlasIT {

    private static final Map<String, String> INDEXES = Map.of(
            "the unique ids of cities", ":City\\(id\\)",
            "the point index on locations", "POINT INDEX \\w+:City\\(location\\)",
            "the range index on logPop", "RANGE INDEX \\w+:City\\(logPop\\)",
            "the range index on (country, logPop)", "RANGE INDEX \\w+:City\\(country, logPop\\)",
            "the range index on (country, twinWeight)", "RANGE INDEX \\w+:City\\(country, twinWeight\\)",
            "the full-text index on names", "db\\.index\\.fulltext\\.queryNodes",
            "the vector index on profiles", "db\\.index\\.vector\\.queryNodes");

    /** An inequality, and a sample. */
    private static final Set<String> OVER_ALL_CITIES = Set.of("coverage/degrees", "coverage/countries_of_cities");

    @Autowired
    private Driver driver;

    static List<String> questions() throws IOException {
        return CypherFilesIT.questions();
    }

    /** What runs while somebody waits. */
    static List<String> hot() throws IOException {
        return questions().stream()
                .filter(name -> name.matches("(match|city|partnership|coverage)/.*"))
                .filter(name -> !OVER_ALL_CITIES.contains(name))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("hot")
    void whoWaitsDoesNotWaitForAScanOfAllCities(String name) throws IOException {
        assertThat(operators(name))
                .as("cypher/%s: begin at an index", name)
                .noneMatch(operator -> operator.matches("(?s)AllNodesScan.*"))
                .noneMatch(operator -> operator.matches("(?s)(Partitioned)?NodeByLabelScan.*:City\\b.*"))
                .noneMatch(operator -> operator.startsWith("CartesianProduct") && operator.contains(":City"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theIndexThatTheHeaderNamesIsUsed(String name) throws IOException {
        var header = text(name)
                .lines()
                .filter(line -> line.startsWith("// Relies on: "))
                .findFirst()
                .orElseThrow();
        var plan = String.join("\n", operators(name));
        INDEXES.forEach((words, index) -> {
            if (header.contains(words)) {
                assertThat(plan).as("cypher/%s relies on %s", name, words).containsPattern(index);
            }
        });
    }

    private List<String> operators(String name) throws IOException {
        try (var session = driver.session()) {
            return operators(session.run("EXPLAIN " + text(name)).consume().plan())
                    .toList();
        }
    }

    private static Stream<String> operators(Plan plan) {
        var own = "%s %s".formatted(plan.operatorType(), plan.arguments().get("Details"));
        return Stream.concat(Stream.of(own), plan.children().stream().flatMap(PlansIT::operators));
    }

    private static String text(String name) throws IOException {
        return Files.readString(Path.of("cypher", name + ".cypher"));
    }
}
