package org.twinatlas.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Has files sent like any other answer. Where the classes lie in a folder, the server hands plain files to the operating
 * system (zero-copy); mixed with files out of jars on kept-alive connections, about three requests in a hundred were
 * then never answered.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class NoZeroCopy implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        // A decorated response does not offer zero-copy.
        var response = new ServerHttpResponseDecorator(exchange.getResponse());
        return chain.filter(exchange.mutate().response(response).build());
    }
}
