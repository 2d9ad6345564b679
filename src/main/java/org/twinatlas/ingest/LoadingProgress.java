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

/**
 * Tells whoever waits how far the loading is: the console by a bar, the page by snapshots. Several steps may be under way at
 * once; a snapshot names the one that has been for the longest.
 */
@Component
class LoadingProgress {

    private static final Logger log = LoggerFactory.getLogger(LoadingProgress.class);

    private volatile LoadingStatus status = LoadingStatus.waiting();
    private List<Step> steps = List.of();
    private final List<Running> running = new ArrayList<>();
    private @Nullable ProgressBar bar;
    private int shown = -1;

    LoadingStatus status() {
        return status;
    }

    boolean isReady() {
        return status.state() == State.READY;
    }

    /** A step that is under way. */
    final class Running {

        private final int place;
        private final long began = System.nanoTime();

        private Running(int place) {
            this.place = place;
        }

        void advance(long units) {
            synchronized (LoadingProgress.this) {
                var step = steps.get(place);
                steps.set(place, new Step(step.name(), State.LOADING, step.done() + units, step.total()));
                if (bar != null) {
                    bar.stepBy(units);
                }
                publish();
            }
        }

        /** That the step has come to this many rows. */
        void reach(long done) {
            synchronized (LoadingProgress.this) {
                advance(done - steps.get(place).done());
            }
        }

        void finish() {
            synchronized (LoadingProgress.this) {
                var step = steps.get(place);
                reach(step.total());
                steps.set(place, new Step(step.name(), State.READY, step.total(), step.total()));
                running.remove(this);
                log.info("{} in {} s", step.name(), (System.nanoTime() - began) / 100_000_000 / 10.0);
                publish();
            }
        }
    }

    /** @param plan all steps, each with its number of rows or units of work */
    synchronized void begin(List<Step> plan) {
        closeBar();
        running.clear();
        shown = -1;
        steps = new ArrayList<>(plan);
        bar = bar(plan.stream().mapToLong(Step::total).sum());
        publish();
    }

    /** @param name of a step of the plan */
    synchronized Running start(String name) {
        var step = new Running(steps.stream().map(Step::name).toList().indexOf(name));
        running.add(step);
        publish();
        return step;
    }

    void ready(String dataVersion) {
        ready(dataVersion, "");
    }

    /** @param advice what whoever runs the atlas should do; empty where there is nothing to do */
    synchronized void ready(String dataVersion, String advice) {
        closeBar();
        status = new LoadingStatus(State.READY, null, 0, 0, steps, dataVersion, advice.isEmpty() ? null : advice);
        if (!advice.isEmpty()) {
            log.warn(advice);
        }
        log.info("The atlas is ready, data version {}", dataVersion);
    }

    synchronized void failed(String sentence) {
        closeBar();
        status = new LoadingStatus(State.FAILED, status.step(), status.done(), status.total(), steps, null, sentence);
    }

    private void publish() {
        if (!running.isEmpty()) {
            shown = running.getFirst().place;
        }
        var step = shown < 0 ? new Step("", State.LOADING, 0, 0) : steps.get(shown);
        if (bar != null) {
            bar.setExtraMessage(" " + step.name());
        }
        status = new LoadingStatus(
                State.LOADING, step.name(), step.done(), step.total(), List.copyOf(steps), null, null);
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
