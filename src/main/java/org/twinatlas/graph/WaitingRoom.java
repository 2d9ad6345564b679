package org.twinatlas.graph;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.pool.InstrumentedPool;
import reactor.pool.PoolAcquirePendingLimitException;
import reactor.pool.PoolBuilder;

/**
 * Lets a few heavy questions through at once and has the others wait their turn, so that many of them slow each other
 * down in proportion, and no more: more at once would only share the same processors and hold more memory. Light
 * questions, a lookup or a search, do not pass through it, and so do not wait for heavy ones.
 */
@Component
public class WaitingRoom {

    private final InstrumentedPool<Object> seats;
    private final int waiting;

    WaitingRoom(AtlasProperties properties) {
        this.waiting = properties.waiting();
        this.seats = PoolBuilder.from(Mono.fromSupplier(Object::new))
                .sizeBetween(0, properties.atOnce())
                .maxPendingAcquire(waiting)
                .buildPool();
    }

    /**
     * The same answer, when it is its turn; whoever cancels gives up the place.
     *
     * @param <T> the answer
     * @return fails with {@link TooBusy} where too many wait already
     */
    public <T> Mono<T> admit(Mono<T> question) {
        return seats.withPoolable(seat -> question)
                .singleOrEmpty()
                .onErrorMap(PoolAcquirePendingLimitException.class, full -> TooBusy.withWaiting(waiting));
    }
}
