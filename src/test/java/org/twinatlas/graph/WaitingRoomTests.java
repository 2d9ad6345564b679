package org.twinatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class WaitingRoomTests {

    private final WaitingRoom room = new WaitingRoom(new AtlasProperties(Path.of("data"), 1, 1));
    private final Sinks.One<String> first = Sinks.one();
    private final AtomicInteger begun = new AtomicInteger();

    @Test
    void theNextQuestionBeginsWhenTheFirstIsAnswered() {
        var answer = room.admit(first.asMono()).toFuture();
        var next = room.admit(counted()).toFuture();
        assertThat(begun).hasValue(0);
        first.tryEmitValue("first");
        assertThat(answer).isCompletedWithValue("first");
        assertThat(next).isCompletedWithValue("counted");
    }

    @Test
    void whoComesWhenTooManyWaitIsSentAwayAndToldWhenToComeBack() {
        room.admit(first.asMono()).toFuture();
        room.admit(counted()).toFuture();
        assertThat(room.admit(counted()).toFuture())
                .failsWithin(java.time.Duration.ofSeconds(1))
                .withThrowableThat()
                .havingCause()
                .isInstanceOfSatisfying(TooBusy.class, busy -> {
                    assertThat(busy.sentence())
                            .isEqualTo("More than 1 questions are waiting for their answers; ask again in 5 seconds.");
                    assertThat(busy.details()).containsEntry("retryAfterSeconds", 5);
                });
        assertThat(begun).hasValue(0);
    }

    @Test
    void whoGivesUpMakesRoom() {
        var asking = room.admit(first.asMono()).subscribe();
        var waiting = room.admit(counted()).subscribe();
        waiting.dispose();
        var next = room.admit(counted()).toFuture();
        asking.dispose();
        assertThat(next).isCompletedWithValue("counted");
        assertThat(begun).hasValue(1);
    }

    @Test
    void aQuestionThatFailsMakesRoomToo() {
        assertThat(room.admit(Mono.error(new IllegalStateException("no"))).toFuture())
                .isCompletedExceptionally();
        assertThat(room.admit(counted()).toFuture()).isCompletedWithValue("counted");
    }

    private Mono<String> counted() {
        return Mono.fromSupplier(() -> {
            begun.incrementAndGet();
            return "counted";
        });
    }
}
