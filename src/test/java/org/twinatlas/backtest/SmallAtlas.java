package org.twinatlas.backtest;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;
import org.twinatlas.TwinAtlasApplication;
import org.twinatlas.city.CityId;
import org.twinatlas.match.Judged;
import org.twinatlas.match.Matches;

/** The application in a store of its own, filled from other seed tables than those that are packed into it. */
public final class SmallAtlas implements AutoCloseable {

    private final ConfigurableApplicationContext application;

    private SmallAtlas(ConfigurableApplicationContext application) {
        this.application = application;
    }

    /**
     * @param seed the folder of the tables
     * @param store a folder for the database
     */
    public static SmallAtlas started(Path seed, Path store, String... settings) {
        return started(WebApplicationType.NONE, seed, store, settings);
    }

    /** The same as a server, on a free port; it loads its data in the background. */
    public static SmallAtlas served(Path seed, Path store, String... settings) {
        var all = new ArrayList<>(List.of("--server.port=0", "--spring.profiles.active=server"));
        all.addAll(List.of(settings));
        return started(WebApplicationType.REACTIVE, seed, store, all.toArray(String[]::new));
    }

    private static SmallAtlas started(WebApplicationType type, Path seed, Path store, String... settings) {
        var all = new ArrayList<>(List.of("--spring.neo4j.uri=embedded", "--twin-atlas.data=" + store));
        all.addAll(List.of(settings));
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(new OtherTables(before, seed));
        try {
            // Classes and proxies stay with the loader that they have, or they would not see each other's insides.
            var application = new SpringApplication(new DefaultResourceLoader(before), TwinAtlasApplication.class);
            application.setWebApplicationType(type);
            application.setRegisterShutdownHook(false);
            return new SmallAtlas(application.run(all.toArray(String[]::new)));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Finds {@code seed-data/…} in a folder, and everything else where it is. */
    private static final class OtherTables extends ClassLoader {
        private static final String PACKED = "seed-data/";
        private final Path seed;

        OtherTables(ClassLoader parent, Path seed) {
            super(parent);
            this.seed = seed;
        }

        @Override
        public @Nullable URL getResource(String name) {
            var file = name.startsWith(PACKED) ? seed.resolve(name.substring(PACKED.length())) : seed;
            try {
                return Files.isRegularFile(file) ? file.toUri().toURL() : super.getResource(name);
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public List<Record> ask(String statement, Map<String, Object> parameters) {
        try (var session = application.getBean(Driver.class).session()) {
            return session.run(statement, parameters).list();
        }
    }

    /** The port of a served one. */
    public int port() {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** A part of the application. */
    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    public List<Record> ask(String statement) {
        return ask(statement, Map.of());
    }

    /** How the engine judges these candidates, by their ids, without those whom a rule bars. */
    Map<Long, Judged> judged(long asker, Set<Long> candidates) {
        return Objects.requireNonNull(application
                .getBean(Matches.class)
                .judge(new CityId(asker), candidates)
                .collectMap(Judged::id)
                .block());
    }

    @Override
    public void close() {
        application.close();
    }
}
