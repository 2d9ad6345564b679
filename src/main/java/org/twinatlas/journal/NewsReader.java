package org.twinatlas.journal;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.graph.Graph;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells what happens to partnerships and to seeking records, as it happens. One look a second at the newest number serves all who listen; the
 * numbers are given under a lock, so that none comes late. It also hears what another process enters.
 */
@Component
public class NewsReader {

    private static final CypherQuery NEWEST = CypherQuery.named("journal/newest");
    private static final CypherQuery NEWS = CypherQuery.named("journal/news");
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int AT_ONCE = 200;

    private final Graph graph;
    private final Flux<Long> newest;

    NewsReader(Graph graph) {
        this.graph = graph;
        this.newest = Flux.interval(Duration.ZERO, PAUSE)
                .onBackpressureDrop()
                .concatMap(tick -> newest().onErrorResume(absent -> Mono.empty()), 1)
                .distinctUntilChanged()
                .replay(1)
                .refCount();
    }

    /**
     * Without an end.
     *
     * @param after the number behind which to begin; null for now
     * @param city GeoNames id of a city that takes part or seeks; null for any
     * @param area ISO 3166-1 or 3166-2 of one of the cities; null for any
     */
    public Flux<News> listen(@Nullable Long after, @Nullable Long city, @Nullable String area) {
        return Mono.justOrEmpty(after).switchIfEmpty(newest()).flatMapMany(from -> {
            var heard = new AtomicLong(from);
            return newest.filter(number -> number > heard.get())
                    .onBackpressureLatest()
                    .concatMap(number -> since(heard, number, city, area), 1);
        });
    }

    private Flux<News> since(AtomicLong heard, long newest, @Nullable Long city, @Nullable String area) {
        var parameters = new HashMap<String, Object>();
        parameters.put("after", heard.get());
        parameters.put("city", city);
        parameters.put("area", area);
        parameters.put("limit", AT_ONCE);
        return graph.ask(NEWS, parameters, News::from).collectList().flatMapMany(found -> {
            var isAll = found.size() < AT_ONCE;
            heard.set(isAll ? newest : found.getLast().number());
            var more = isAll ? Flux.<News>empty() : since(heard, newest, city, area);
            return Flux.fromIterable(found).concatWith(more);
        });
    }

    private Mono<Long> newest() {
        return graph.askOne(NEWEST, Map.of(), row -> row.get("number").asLong());
    }
}
