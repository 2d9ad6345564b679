package org.twinatlas.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.neo4j.driver.Driver;

/**
 * Takes the steps that are not done yet, each as soon as those that it needs are done, two at a time. A step that follows
 * from one that was done anew is done anew as well. After a failure no further step begins that needs the failed one.
 */
final class DerivationRun {

    private static final int SIDE_BY_SIDE = 2;

    private final Driver driver;
    private final LoadingProgress progress;

    /** Of every step, whether it had to be done anew. */
    private final Map<String, CompletableFuture<Boolean>> steps = new HashMap<>();

    DerivationRun(Driver driver, LoadingProgress progress) {
        this.driver = driver;
        this.progress = progress;
    }

    /** @param derivations each behind those that it needs */
    void of(List<Derivation> derivations) {
        try (var lanes = Executors.newFixedThreadPool(
                SIDE_BY_SIDE, Thread.ofPlatform().name("derivation-", 1).factory())) {
            derivations.forEach(derivation -> steps.put(derivation.name(), begun(derivation, lanes)));
            steps.values().forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private CompletableFuture<Boolean> begun(Derivation derivation, Executor lanes) {
        var needed = derivation.needs().stream().map(steps::get).toList();
        return CompletableFuture.allOf(needed.toArray(CompletableFuture[]::new))
                .thenApplyAsync(done -> take(derivation, needed.stream().anyMatch(CompletableFuture::join)), lanes);
    }

    private boolean take(Derivation derivation, boolean stale) {
        var step = progress.start(derivation.name());
        var anew = stale;
        try (var session = driver.session()) {
            var records = new ImportRecords(session);
            anew |= !records.isFinished(derivation.name(), derivation.fingerprint());
            if (anew) {
                records.begin(derivation.name(), derivation.fingerprint());
                derivation.work().accept(session);
                records.finish(derivation.name(), 0);
            }
        }
        step.finish();
        return anew;
    }
}
