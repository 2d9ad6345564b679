package org.twinatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BestTests {

    @Test
    void keepsTheHighestInOrder() {
        var random = new Random(1);
        var heights =
                IntStream.range(0, 1_000).mapToDouble(i -> random.nextInt(200)).toArray();
        var best = new Best(20);
        for (int i = 0; i < heights.length; i++) {
            best.offer(i, heights[i]);
        }
        var sorted = IntStream.range(0, heights.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -heights[i]).thenComparing(Comparator.naturalOrder()))
                .limit(20)
                .mapToInt(i -> i)
                .toArray();
        assertThat(best.places()).isEqualTo(sorted);
    }

    @Test
    void keepsFewerWhereThereAreFewer() {
        var best = new Best(5);
        best.offer(7, 0.1);
        assertThat(best.places()).containsExactly(7);
    }
}
