package org.twinatlas.ingest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.context.reactive.ReactiveWebApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.GraphOwnership;
import org.twinatlas.graph.SchemaInstaller;
import org.twinatlas.problem.AtlasProblem;

/** Loads the seed data when the application starts: a server in the background while it shows how far it is, a command first of all. */
@Component
@ConditionalOnProperty(name = SeedRunner.LOADING, havingValue = "at-start", matchIfMissing = true)
class SeedRunner implements ApplicationRunner {

    /** Set to {@code by-command} by a command that loads data itself. */
    static final String LOADING = "twin-atlas.loading";

    private static final Logger log = LoggerFactory.getLogger(SeedRunner.class);

    private final SchemaInstaller schema;
    private final AtlasLoading loading;
    private final LoadingProgress progress;
    private final GraphOwnership ownership;
    private final ApplicationContext context;

    SeedRunner(
            SchemaInstaller schema,
            AtlasLoading loading,
            LoadingProgress progress,
            GraphOwnership ownership,
            ApplicationContext context) {
        this.schema = schema;
        this.loading = loading;
        this.progress = progress;
        this.ownership = ownership;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (context instanceof ReactiveWebApplicationContext) {
            Thread.ofPlatform().name("seed-import").start(this::loadInBackground);
        } else if (ownership == GraphOwnership.SHARED) {
            loading.requireFinished(); // the server that runs it also fills it
        } else {
            load();
        }
    }

    private void load() {
        schema.install();
        loading.run();
    }

    private void loadInBackground() {
        try {
            AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
            load();
            AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
        } catch (AtlasProblem problem) {
            log.error("The atlas could not be loaded. {}", problem.sentence());
            progress.failed(problem.sentence());
        } catch (RuntimeException e) {
            log.error("The atlas could not be loaded", e);
            progress.failed("The atlas could not be loaded; the log says why. Start again to go on where it stopped.");
        }
    }
}
