package org.twinatlas.ingest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.twinatlas.graph.DataVersion;
import reactor.core.publisher.Mono;

/**
 * Until everything is loaded, the API answers that it is loading instead of half of the truth; and so it does while a
 * command of another process adds to the graph of this server.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class LoadingGate implements WebFilter {

    private final LoadingProgress progress;

    private final ImportWatch watch;

    LoadingGate(LoadingProgress progress, ImportWatch watch) {
        this.progress = progress;
        this.watch = watch;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = exchange.getRequest().getPath().value();
        if (!path.startsWith("/api/") || path.equals(StatusController.PATH)) {
            return chain.filter(exchange);
        }
        if (!progress.isReady()) {
            return Mono.error(() -> StillLoading.at(progress.status()));
        }
        return watch.version()
                .filter(version -> !version.equals(DataVersion.INCOMPLETE))
                .switchIfEmpty(Mono.error(StillLoading::importing))
                .flatMap(version -> chain.filter(exchange));
    }
}
