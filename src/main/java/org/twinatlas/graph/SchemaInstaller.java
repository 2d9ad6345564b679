package org.twinatlas.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Brings the schema up to date: runs, in the order of their versions, the files {@code cypher/schema/V001__what.cypher}
 * that the graph does not record yet. The naming is that of neo4j-migrations, which an installation may move to;
 * it is not used here because it adds seconds to every start (see src/docs/adr).
 */
@Component
public class SchemaInstaller {

    private static final Logger log = LoggerFactory.getLogger(SchemaInstaller.class);
    private static final CypherQuery INSTALLED = CypherQuery.named("graph/schema_versions");
    private static final CypherQuery RECORD = CypherQuery.named("graph/record_schema_version");
    private static final CypherQuery FORGET_VERSION = CypherQuery.named("graph/forget_schema_version");
    private static final CypherQuery DROP_NAMES = CypherQuery.named("graph/drop_city_names");
    private static final String NAMES = "V012__city_names";
    private static final CypherQuery AWAIT_INDEXES = CypherQuery.named("graph/await_indexes");

    private final Driver driver;
    private final ApplicationEventPublisher events;

    SchemaInstaller(Driver driver, ApplicationEventPublisher events) {
        this.driver = driver;
        this.events = events;
    }

    /** Runs what is missing, and waits until every index can be used; a second call changes nothing. */
    public void install() {
        try (var session = driver.session()) {
            runMissing(session);
        }
        awaitIndexes();
        events.publishEvent(new SchemaInstalled());
    }

    /** Waits until every index can be used. */
    public void awaitIndexes() {
        try (var session = driver.session()) {
            session.run(AWAIT_INDEXES.text()).consume();
        }
    }

    /**
     * Gives up the index of names for work that writes most of them, so that it is written once, from all of them, and
     * beside whatever comes next. Work that is cut off leaves it to the next {@link #install()}.
     */
    public void indexingNamesAfter(Runnable work) {
        try (var session = driver.session()) {
            session.run(FORGET_VERSION.text(), Map.of("version", NAMES)).consume();
            session.run(DROP_NAMES.text()).consume();
            work.run();
            runMissing(session);
        }
    }

    /** Whether anything was ever installed; else the graph is new, or is not an atlas. */
    public boolean isBegun() {
        try (var session = driver.session()) {
            return !installed(session).isEmpty();
        }
    }

    private static void runMissing(Session session) {
        var installed = installed(session);
        for (var file : files()) {
            var version = Objects.requireNonNull(file.getFilename()).replace(".cypher", "");
            if (!installed.contains(version)) {
                run(session, version, file);
            }
        }
    }

    private static List<String> installed(Session session) {
        return session.run(INSTALLED.text()).list(row -> row.get("version").asString());
    }

    private static void run(Session session, String version, Resource file) {
        try {
            session.run(file.getContentAsString(StandardCharsets.UTF_8)).consume();
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(file), e);
        }
        session.run(RECORD.text(), Map.of("version", version)).consume();
        log.debug("Schema {} installed", version);
    }

    private static List<Resource> files() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath:/cypher/schema/V*.cypher");
            return Arrays.stream(found)
                    .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cypher/schema cannot be listed", e);
        }
    }
}
