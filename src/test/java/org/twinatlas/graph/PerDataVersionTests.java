package org.twinatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class PerDataVersionTests {

    private final AtomicInteger asked = new AtomicInteger();
    private final PerDataVersion<String, String> kept =
            new PerDataVersion<>(10, about -> Mono.fromSupplier(() -> about + asked.incrementAndGet()));

    @Test
    void theSameDataIsAskedForOnce() {
        assertThat(kept.get("v1", "France").block()).isEqualTo("France1");
        assertThat(kept.get("v1", "France").block()).isEqualTo("France1");
        assertThat(kept.get("v1", "Spain").block()).isEqualTo("Spain2");
    }

    @Test
    void otherDataIsAskedForAnew() {
        assertThat(kept.get("v1", "France").block()).isEqualTo("France1");
        assertThat(kept.get("v2", "France").block()).isEqualTo("France2");
    }

    @Test
    void nothingIsKeptOfDataThatIsNotComplete() {
        assertThat(kept.get(DataVersion.INCOMPLETE, "France").block()).isEqualTo("France1");
        assertThat(kept.get(DataVersion.INCOMPLETE, "France").block()).isEqualTo("France2");
    }

    @Test
    void afterAnErrorItIsAskedForAgain() {
        var once = new PerDataVersion<String, String>(
                10,
                about -> Mono.fromSupplier(() -> {
                    if (asked.incrementAndGet() == 1) {
                        throw new IllegalStateException("away");
                    }
                    return "back";
                }));
        assertThatIllegalStateException().isThrownBy(() -> once.get("v1", "x").block());
        assertThat(once.get("v1", "x").block()).isEqualTo("back");
    }
}
