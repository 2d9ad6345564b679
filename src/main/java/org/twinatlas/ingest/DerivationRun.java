package org.twinatlas.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * Takes steps as soon as those that they need are done, two at a time. After a failure none begins that needs the failed
 * one; the others are still taken, so that the next start has less to do.
 */
final class DerivationRun {

    private static final int SIDE_BY_SIDE = 2;

    /** How one step is taken. */
    @FunctionalInterface
    interface Taker {

        /**
         * Takes a step, on a thread of its own.
         *
         * @param stale whether a step that it needs has been done anew, so that it must be, too
         * @return whether it was done anew
         */
        boolean take(Derivation derivation, boolean stale);
    }

    private final Taker taker;

    /** Of every step, whether it was done anew. */
    private final Map<String, CompletableFuture<Boolean>> steps = new HashMap<>();

    DerivationRun(Taker taker) {
        this.taker = taker;
    }

    /**
     * @param derivations each behind those that it needs
     * @throws RuntimeException the failure of a step, once every other that could be taken has been
     */
    void of(List<Derivation> derivations) {
        try (var lanes = Executors.newFixedThreadPool(
                SIDE_BY_SIDE, Thread.ofPlatform().name("derivation-", 1).factory())) {
            derivations.forEach(derivation -> steps.put(derivation.name(), begun(derivation, lanes)));
            allOf(steps.values()).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private CompletableFuture<Boolean> begun(Derivation derivation, Executor lanes) {
        var needed = derivation.needs().stream().map(steps::get).toList();
        return allOf(needed)
                .thenApplyAsync(
                        done -> taker.take(derivation, needed.stream().anyMatch(CompletableFuture::join)), lanes);
    }

    private static CompletableFuture<Void> allOf(Collection<CompletableFuture<Boolean>> steps) {
        return CompletableFuture.allOf(steps.toArray(CompletableFuture[]::new));
    }
}
