package org.twinatlas.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * Keeps answers of the graph for as long as it holds the same data, so that nothing is served that has changed since.
 *
 * @param <K> what an answer is about
 * @param <V> the answer
 */
public final class PerDataVersion<K, V> {

    private static final Duration ALWAYS = Duration.ofMillis(Long.MAX_VALUE);

    private record Key<K>(String dataVersion, K about) {}

    private final Function<K, Mono<V>> reader;
    private final Cache<Key<K>, Mono<V>> kept;

    /**
     * @param most how many answers are kept, those of older data among them; the least recently used go first
     * @param reader asks the graph
     */
    public PerDataVersion(long most, Function<K, Mono<V>> reader) {
        this.reader = reader;
        this.kept = Caffeine.newBuilder().maximumSize(most).build();
    }

    /**
     * The answer; asked for once, even by several at the same time, and again after an error.
     *
     * @param dataVersion as {@link DataVersion} gives it; while it is {@link DataVersion#INCOMPLETE}, nothing is kept
     */
    public Mono<V> get(String dataVersion, K about) {
        return dataVersion.equals(DataVersion.INCOMPLETE)
                ? reader.apply(about)
                : kept.get(
                        new Key<>(dataVersion, about),
                        key -> reader.apply(about).cache(value -> ALWAYS, error -> Duration.ZERO, () -> Duration.ZERO));
    }
}
