package org.twinatlas.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Puts requests to the server, a number of clients at once; each asks its next question when it has its answer, until
 * all are asked or the time is up.
 */
final class Load {

    private static final int FIRST_REFUSAL = 300;

    private final Client client;

    Load(Client client) {
        this.client = client;
    }

    /**
     * What came of it.
     *
     * @param seconds from the first question to the last answer
     */
    record Result(Tally tally, double seconds) {

        double perSecond(long answers) {
            return answers / seconds;
        }
    }

    Result put(List<Ask> asks, int clients, Duration most) throws InterruptedException {
        var began = System.nanoTime();
        var next = new AtomicInteger();
        var tallies = new ArrayList<Future<Tally>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < clients; i++) {
                tallies.add(threads.submit(() -> ask(asks, next, began + most.toNanos())));
            }
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        var sum = new Tally();
        for (var tally : tallies) {
            sum.add(result(tally));
        }
        return new Result(sum, seconds);
    }

    private static Tally result(Future<Tally> tally) throws InterruptedException {
        try {
            return tally.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client of the benchmark failed", e.getCause());
        }
    }

    private Tally ask(List<Ask> asks, AtomicInteger next, long end) throws InterruptedException {
        var tally = new Tally();
        for (int i = next.getAndIncrement(); i < asks.size() && System.nanoTime() < end; i = next.getAndIncrement()) {
            ask(asks.get(i), tally);
        }
        return tally;
    }

    private void ask(Ask ask, Tally tally) throws InterruptedException {
        var began = System.nanoTime();
        try {
            var status = client.send(ask);
            if (status < FIRST_REFUSAL) {
                tally.answered(ask, System.nanoTime() - began);
            } else {
                tally.failed(String.valueOf(status));
            }
        } catch (IOException e) {
            tally.failed(e.getClass().getSimpleName());
        }
    }
}
