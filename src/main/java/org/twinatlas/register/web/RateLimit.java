package org.twinatlas.register.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** How many reports strangers may send: few from one address, and not without end from all together. */
@Component
class RateLimit {

    private static final int OF_ONE_A_MINUTE = 5;
    private static final int OF_ALL_A_MINUTE = 60;
    private static final int REMEMBERED = 10_000;

    private final Cache<String, Bucket> ofOne = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();
    private final Bucket ofAll = bucket(OF_ALL_A_MINUTE);

    /** @throws TooManyReports if there have been too many */
    void admit(ServerWebExchange exchange) {
        var remote = exchange.getRequest().getRemoteAddress();
        var address = remote == null ? "" : Objects.toString(remote.getAddress(), "");
        if (!ofOne.get(address, unknown -> bucket(OF_ONE_A_MINUTE)).tryConsume(1) || !ofAll.tryConsume(1)) {
            throw new TooManyReports();
        }
    }

    private static Bucket bucket(int aMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                .build();
    }
}
