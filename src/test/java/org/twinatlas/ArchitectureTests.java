package org.twinatlas;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.neo4j.repository.query.Query;
import picocli.CommandLine;

/** The house rules that a compiler does not know. Each says at its end what to do. */
class ArchitectureTests {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern STRING =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern CYPHER = Pattern.compile("\\b(?:MATCH|MERGE|CREATE|UNWIND|DELETE|RETURN) ?[(\\[$a-z]");
    private static final Set<String> SUBSCRIBING = Set.of(
            "block", "blockFirst", "blockLast", "blockOptional", "subscribe", "toIterable", "toStream", "toFuture");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.twinatlas");

    @Test
    void nobodyWaitsInAReactiveChain() {
        hold(
                noClasses()
                        .that(are(describe("no command", type -> !type.isAnnotatedWith(CommandLine.Command.class))))
                        .should()
                        .accessTargetWhere(endsAReactiveChain()),
                "return the Mono or Flux, and let the web or the command line subscribe to it");
        hold(
                noClasses().should().callMethod(Thread.class, "sleep", long.class),
                "wait for the event itself, or use Mono.delay");
    }

    private static DescribedPredicate<JavaAccess<?>> endsAReactiveChain() {
        return describe(
                "a method that ends a reactive chain",
                access -> access.getTargetOwner().getPackageName().startsWith("reactor.core")
                        && SUBSCRIBING.contains(access.getTarget().getName()));
    }

    @Test
    void cypherLivesInFiles() {
        hold(
                methods().should().notBeAnnotatedWith(Query.class).allowEmptyShould(true),
                "move the statement to cypher/<feature>/<question>.cypher and bind it with CypherQuery.named");
        assertThat(stringsThatMatch(CYPHER))
                .as("move the statement to cypher/<feature>/<question>.cypher and bind it with CypherQuery.named")
                .isEmpty();
    }

    @Test
    void whatIsPublicIsUsedByAnotherPackage() {
        hold(
                classes()
                        .that(are(describe(
                                "public and on their own",
                                type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                                        && type.isTopLevelClass()
                                        && type.tryGetMethod("main", String[].class)
                                                .isEmpty())))
                        .should(beUsedByAnotherPackage()),
                "take 'public' away; if a test needs it, move the test to the package");
    }

    private static ArchCondition<JavaClass> beUsedByAnotherPackage() {
        return new ArchCondition<>("be used by another package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var used = Stream.concat(Stream.of(type), CODE.stream().filter(other -> isWithin(other, type)))
                        .flatMap(part -> part.getDirectDependenciesToSelf().stream())
                        .anyMatch(dependency ->
                                !dependency.getOriginClass().getPackageName().equals(type.getPackageName()));
                events.add(new SimpleConditionEvent(
                        type, used || isPartOfAnAnswer(type), type.getName() + " is used by its own package only"));
            }
        };
    }

    /** Whether a public type hands it out, so that another package may hold it without ever naming it. */
    private static boolean isPartOfAnAnswer(JavaClass type) {
        return CODE.stream()
                .filter(other -> !other.equals(type) && other.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(other -> other.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .anyMatch(method ->
                        method.getReturnType().getAllInvolvedRawTypes().contains(type));
    }

    private static boolean isWithin(JavaClass part, JavaClass whole) {
        return part.getName().startsWith(whole.getName() + "$");
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        for (var folder : packages()) {
            var info = folder.resolve("package-info.java");
            assertThat(info)
                    .as("add a package-info with one sentence and @NullMarked to %s", folder)
                    .exists()
                    .content()
                    .startsWith("/** ")
                    .contains("@NullMarked");
        }
        assertThat(CODE.stream().map(JavaClass::getPackage).distinct())
                .as("import org.jspecify.annotations.NullMarked in the package-info")
                .allMatch(one -> one.isAnnotatedWith(NullMarked.class));
    }

    private static List<Path> packages() throws IOException {
        try (var files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
    }

    @Test
    void onlyIngestReadsSeedData() {
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..ingest..")
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching("de\\.siegmar\\.fastcsv\\.reader\\..*"),
                "load the table with ingest, and read the facts from the graph");
        assertThat(stringsThatMatch(Pattern.compile("seed-data/")))
                .as("load the table with ingest, and read the facts from the graph")
                .allMatch(found -> found.startsWith("src/main/java/org/twinatlas/ingest/"));
    }

    @Test
    void nobodyUsesTheWeb() {
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.twinatlas.web..")
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.twinatlas.web..")),
                "put what is shared into the feature that owns it, or into org.twinatlas.problem");
    }

    @Test
    void onlyGraphKnowsTheInsidesOfNeo4j() {
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.twinatlas.graph..")
                        .should()
                        .dependOnClassesThat(describe(
                                "belong to Neo4j itself and not to its driver",
                                type -> type.getPackageName().startsWith("org.neo4j")
                                        && !type.getPackageName().startsWith("org.neo4j.driver"))),
                "ask over Bolt, with the driver: an outside server or a cluster has no insides to reach");
    }

    @Test
    void nothingIsInjectedIntoFields() {
        hold(
                fields().should()
                        .notBeAnnotatedWith(Autowired.class)
                        .andShould()
                        .notBeAnnotatedWith(Value.class)
                        .andShould()
                        .notBeAnnotatedWith("jakarta.inject.Inject")
                        .andShould()
                        .notBeAnnotatedWith("jakarta.annotation.Resource"),
                "take it as a parameter of the constructor");
    }

    private static void hold(ArchRule rule, String whatToDo) {
        var report = rule.evaluate(CODE).getFailureReport();
        assertThat(report.isEmpty())
                .withFailMessage(() -> "%s%nWhat to do: %s.".formatted(report, whatToDo))
                .isTrue();
    }

    /** The string literals of the code that match, each with its file. */
    private static List<String> stringsThatMatch(Pattern pattern) {
        try (var files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> strings(file)
                            .filter(text -> pattern.matcher(text).find())
                            .map(text -> "%s: %s".formatted(file, text)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> strings(Path file) {
        try {
            var code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
            return STRING.matcher(code).results().map(MatchResult::group);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
