package org.twinatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DerivationRunTests {

    private static final Derivation PARTNERS = step("partners");
    private static final Derivation NEIGHBOURS = step("neighbours", "partners");
    private static final Derivation COVERAGE = step("coverage", "partners");
    private static final Derivation CANDIDATES = step("candidates", "neighbours", "coverage");
    private static final List<Derivation> ALL = List.of(PARTNERS, NEIGHBOURS, COVERAGE, CANDIDATES);

    private final Queue<String> taken = new ConcurrentLinkedQueue<>();

    @Test
    void aStepWaitsForThoseThatItNeeds() {
        new DerivationRun(this::note).of(ALL);
        assertThat(taken).hasSize(4).startsWith("partners").endsWith("candidates");
    }

    @Test
    void twoThatDoNotNeedEachOtherAreTakenSideBySide() {
        var both = new CountDownLatch(2);
        new DerivationRun((step, stale) -> {
                    if (step == NEIGHBOURS || step == COVERAGE) {
                        both.countDown();
                        assertThat(arrives(both)).isTrue();
                    }
                    return false;
                })
                .of(ALL);
        assertThat(both.getCount()).isZero();
    }

    @Test
    void whatFollowsFromAStepDoneAnewIsDoneAnew() {
        new DerivationRun((step, stale) -> {
                    if (stale) {
                        taken.add(step.name());
                    }
                    return stale || step == COVERAGE;
                })
                .of(ALL);
        assertThat(taken).containsExactly("candidates");
    }

    @Test
    void afterAFailureNothingBeginsThatNeedsTheFailedStep() {
        var run = new DerivationRun((step, stale) -> {
            if (step == COVERAGE) {
                throw new IllegalStateException("The disk is full.");
            }
            return note(step, stale);
        });
        assertThatThrownBy(() -> run.of(ALL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The disk is full.");
        assertThat(taken).containsExactly("partners", "neighbours");
    }

    private boolean note(Derivation step, boolean stale) {
        taken.add(step.name());
        return stale;
    }

    private static boolean arrives(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Derivation step(String name, String... needs) {
        return new Derivation(name, "1", session -> {}, Set.of(needs));
    }
}
