package org.twinatlas.ingest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Until everything is loaded, the API answers that it is loading instead of half of the truth. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class LoadingGate implements WebFilter {

    private final LoadingProgress progress;

    LoadingGate(LoadingProgress progress) {
        this.progress = progress;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = exchange.getRequest().getPath().value();
        var waits = path.startsWith("/api/") && !path.equals(StatusController.PATH) && !progress.isReady();
        return waits ? Mono.error(() -> StillLoading.at(progress.status())) : chain.filter(exchange);
    }
}
