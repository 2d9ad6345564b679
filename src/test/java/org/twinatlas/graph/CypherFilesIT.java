package org.twinatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationClassification;
import org.neo4j.driver.summary.GqlNotification;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import org.twinatlas.AtlasIT;

/** Holds every query file to the rules of cypher/README.md, and has the database plan it on the real graph. */
class CypherFilesIT extends AtlasIT {

    private static final Path CYPHER = Path.of("cypher");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:/[a-zA-Z0-9_]+)+)\"");
    private static final Pattern PARAMETER = Pattern.compile("\\$([a-zA-Z]+)");
    private static final Pattern TYPED = Pattern.compile("([a-zA-Z]+) (?:STRING|INTEGER|FLOAT|BOOLEAN|LIST<|MAP)");

    /** Words that the seed data does not hold: of what people enter and import, and of the graph of a back-test. */
    private static final Set<String> NOT_IN_THE_SEED_DATA = Set.of(
            "`until`",
            "`HiddenPartnership`",
            "`a`",
            "`b`",
            "`note`",
            "`addedBy`",
            "`coastKnown`",
            "`endedBy`",
            "`file`",
            "`order`",
            "`position`",
            "`created`",
            "`forgottenAt`",
            "`AccessKey`",
            "`Kept`",
            "`Alliance`",
            "`Entry`",
            "`Person`",
            "`PrivateNote`",
            "`Report`",
            "`HouseRules`",
            "`Register`",
            "`HAS_ENTRY`",
            "`HAS_NOTE`",
            "`JOINED`",
            "`NAMES`",
            "`keptStage`",
            "`cityIds`",
            "`memberIds`",
            "`memberSince`",
            "`memberUntil`",
            "`recognised`",
            "`lastActivity`",
            "`supersededStage`",
            "`supersededBy`",
            "`what`",
            "`number`",
            "`at`",
            "`on`",
            "`from`",
            "`to`",
            "`text`",
            "`document`",
            "`offices`",
            "`goal`",
            "`areas`",
            "`commitments`",
            "`evaluationMonths`",
            "`score`",
            "`scoreBack`",
            "`dataVersion`",
            "`category`",
            "`title`",
            "`people`",
            "`links`",
            "`outcomes`",
            "`listed`",
            "`corrects`",
            "`role`",
            "`actor`",
            "`assessment`",
            "`request`",
            "`requestBody`",
            "`details`",
            "`comments`",
            "`disclaimers`",
            "`requests`",
            "`start`",
            "`finish`",
            "`phone`",
            "`email`",
            "`as`",
            "`office`",
            "`area`",
            "`onePerCountry`",
            "`minPopulation`",
            "`maxPopulation`",
            "`mostPartners`",
            "`contact`",
            "`partnership`",
            "`state`",
            "`resolution`",
            "`resolvedAt`",
            "`resolvedBy`",
            "`erasedAt`",
            "`hash`",
            "`createdAt`",
            "`createdBy`",
            "`revokedAt`",
            "`revokedBy`",
            "`changes`",
            "`changedAt`",
            "`entries`",
            "`keysLookedAt`");

    /** What people enter about cities that seek, and of attachments, as the code writes it. */
    private static final String ENTERED = """
            CREATE (:Register {addedCities: 0, seeking: 0, locked: true})
            CREATE (p:Partnership:Kept)-[:HAS_ATTACHMENT]->(:Attachment {id: '', purpose: '', exchange: 0, title: '', sha256: '', kind: '', bytes: 0, on: '', released: false, history: []})
            CREATE (p)-[:HAS_COPY]->(:SignedCopy)
            CREATE (:AddedCity {id: 0, name: '', foldedName: '', country: '', population: 0, languages: [], location: null, addedBy: '', addedOn: ''})
            CREATE (:Seeking {
              id: '', city: 0, version: 0, since: '', validUntil: '', withdrawnOn: '', letters: 0,
              organisation: '', consent: '', countries: [], regions: [], languages: [], categories: [], themes: [], desired: '',
              criteria: [], factors: [], minPopulation: 0, maxPopulation: 0, offers: [], needs: [], gives: [], outline: '',
              contactName: '', contactEmail: ''})
              <-[:TO]-(:Letter {id: '', on: '', seeking: '', name: '', email: '', organisation: '', text: ''})
            """;

    @Autowired
    private Driver driver;

    /** The words stay known to the database when the transaction is taken back. */
    @BeforeEach
    void knowTheWordsOfWhatPeopleEnter() {
        try (var session = driver.session();
                var transaction = session.beginTransaction()) {
            transaction.run(ENTERED).consume();
            transaction.rollback();
        }
    }

    static List<String> files() throws IOException {
        try (var files = Files.walk(CYPHER)) {
            return files.map(file -> CYPHER.relativize(file).toString())
                    .filter(name -> name.endsWith(".cypher"))
                    .map(name -> name.replace(".cypher", ""))
                    .sorted()
                    .toList();
        }
    }

    static List<String> questions() throws IOException {
        return files().stream().filter(name -> !name.startsWith("schema/")).toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isPlannedWithoutComplaint(String name) throws IOException {
        try (var session = driver.session()) {
            var complaints = session.run("EXPLAIN " + text(name)).consume().gqlStatusObjects().stream()
                    .filter(GqlNotification.class::isInstance)
                    .map(GqlNotification.class::cast)
                    .filter(CypherFilesIT::isComplaint)
                    .map(note -> note.gqlStatus() + " " + note.statusDescription())
                    .distinct();
            assertThat(complaints)
                    .as("cypher/%s: write labels, types and keys as cypher/ingest and cypher/derive set them", name)
                    .isEmpty();
        }
    }

    /** EXPLAIN is given no parameters; of speed {@link PlansIT} judges. */
    private static boolean isComplaint(GqlNotification note) {
        var classification = note.classification().orElse(NotificationClassification.GENERIC);
        return !note.gqlStatus().startsWith("01N60")
                && classification != NotificationClassification.PERFORMANCE
                && classification != NotificationClassification.TOPOLOGY
                && classification != NotificationClassification.SCHEMA
                && NOT_IN_THE_SEED_DATA.stream().noneMatch(note.statusDescription()::contains);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isOneStatementInItsOwnHeader(String name) throws IOException {
        var lines = text(name).lines().toList();
        if (name.startsWith("schema/")) {
            assertThat(lines.getFirst()).startsWith("// Schema: ");
        } else {
            assertThat(lines.get(0)).startsWith("// Answers: ");
            assertThat(lines.get(1)).startsWith("// Parameters: ");
            assertThat(lines.get(2)).startsWith("// Columns: ");
            assertThat(lines.get(3)).startsWith("// Relies on: ");
        }
        assertThat(body(name)).doesNotContain(";");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void saysWhichParametersItTakes(String name) throws IOException {
        assertThat(found(TYPED, header(name, "// Parameters: ")))
                .as("cypher/%s: the parameters of its header", name)
                .isEqualTo(found(PARAMETER, body(name)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void saysWhichColumnsItAnswersWith(String name) throws IOException {
        try (var session = driver.session()) {
            var columns = session.run("EXPLAIN " + text(name)).keys();
            assertThat(found(TYPED, header(name, "// Columns: ")))
                    .as("cypher/%s: the columns of its header", name)
                    .containsExactlyInAnyOrderElementsOf(columns);
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void ordersWhatItReturns(String name) throws IOException {
        var lines = body(name).lines().toList();
        var returns = lines.stream().filter(line -> line.startsWith("RETURN")).count();
        if (returns > 0) {
            assertThat(lines.reversed().stream().limit(2))
                    .as("cypher/%s: end it with ORDER BY a unique key", name)
                    .anyMatch(line -> line.startsWith("ORDER BY"));
        }
    }

    @Test
    void everyFileIsBoundOnce() throws IOException {
        var bound = new ArrayList<String>(literals());
        bound.addAll(constructed("org.twinatlas.ingest.SeedTables", "load"));
        constructed("org.twinatlas.match.Retriever", "query").stream()
                .filter(name -> !bound.contains(name)) // two retrievers may share a constant
                .forEach(bound::add);
        assertThat(bound)
                .as("bind each file of cypher/ to one constant, and delete a file that nobody binds")
                .containsExactlyInAnyOrderElementsOf(questions());
    }

    /** The names of queries that stand in the code. */
    private static List<String> literals() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(CypherFilesIT::strings)
                    .filter(text -> Files.isDirectory(CYPHER.resolve(text).getParent()))
                    .toList();
        }
    }

    private static Stream<String> strings(Path source) {
        try {
            return LITERAL.matcher(Files.readString(source)).results().map(result -> result.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names that the code puts together, in the list ALL of a class. */
    private static List<String> constructed(String type, String component) {
        try {
            var all = (List<?>) ReflectionTestUtils.getField(Class.forName(type), "ALL");
            return all.stream()
                    .map(one -> (CypherQuery) ReflectionTestUtils.getField(one, component))
                    .map(CypherQuery::name)
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String name) throws IOException {
        return Files.readString(CYPHER.resolve(name + ".cypher"));
    }

    private static String header(String name, String beginning) throws IOException {
        return text(name)
                .lines()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElse("");
    }

    private static String body(String name) throws IOException {
        return String.join(
                "\n",
                text(name)
                        .lines()
                        .filter(line -> !line.strip().startsWith("//"))
                        .toList());
    }

    private static Set<String> found(Pattern pattern, String text) {
        var names = new TreeSet<String>();
        pattern.matcher(text).results().forEach(result -> names.add(result.group(1)));
        return names;
    }
}
