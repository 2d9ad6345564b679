package org.twinatlas.ingest;

import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.twinatlas.ingest.LoadingStatus.State;
import org.twinatlas.ingest.LoadingStatus.Step;

/** Tells whoever waits how far the loading is: the console by a bar, the page by snapshots. Written by one thread, read by many. */
@Component
class LoadingProgress {

    private static final Logger log = LoggerFactory.getLogger(LoadingProgress.class);

    private volatile LoadingStatus status = LoadingStatus.waiting();
    private List<Step> steps = List.of();
    private @Nullable ProgressBar bar;
    private int current = -1;
    private long stepBegan;

    LoadingStatus status() {
        return status;
    }

    boolean isReady() {
        return status.state() == State.READY;
    }

    /** @param plan all steps, each with its number of rows or units of work */
    void begin(List<Step> plan) {
        closeBar();
        current = -1;
        steps = new ArrayList<>(plan);
        bar = bar(plan.stream().mapToLong(Step::total).sum());
        publish(null);
    }

    void start(String name) {
        current = steps.stream().map(Step::name).toList().indexOf(name);
        stepBegan = System.nanoTime();
        if (bar != null) {
            bar.setExtraMessage(" " + name);
        }
        publish(null);
    }

    void advance(long units) {
        var step = steps.get(current);
        steps.set(current, new Step(step.name(), State.LOADING, step.done() + units, step.total()));
        if (bar != null) {
            bar.stepBy(units);
        }
        publish(null);
    }

    /** That the step has come to this many rows. */
    void reach(long done) {
        advance(done - steps.get(current).done());
    }

    void finish() {
        var step = steps.get(current);
        advance(step.total() - step.done());
        steps.set(current, new Step(step.name(), State.READY, step.total(), step.total()));
        log.info("{} in {} s", step.name(), (System.nanoTime() - stepBegan) / 100_000_000 / 10.0);
        publish(null);
    }

    void ready(String dataVersion) {
        ready(dataVersion, "");
    }

    /** @param advice what whoever runs the atlas should do; empty where there is nothing to do */
    void ready(String dataVersion, String advice) {
        closeBar();
        status = new LoadingStatus(State.READY, null, 0, 0, steps, dataVersion, advice.isEmpty() ? null : advice);
        if (!advice.isEmpty()) {
            log.warn(advice);
        }
        log.info("The atlas is ready, data version {}", dataVersion);
    }

    void failed(String sentence) {
        closeBar();
        status = new LoadingStatus(State.FAILED, status.step(), status.done(), status.total(), steps, null, sentence);
    }

    private void publish(@Nullable String message) {
        var step = current < 0 ? new Step("", State.LOADING, 0, 0) : steps.get(current);
        status = new LoadingStatus(
                State.LOADING, step.name(), step.done(), step.total(), List.copyOf(steps), null, message);
    }

    private static @Nullable ProgressBar bar(long total) {
        if (System.console() == null) {
            return null; // not a terminal: the log says what each step did
        }
        return new ProgressBarBuilder()
                .setTaskName("Loading the atlas")
                .setInitialMax(total)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build();
    }

    private void closeBar() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
