package org.twinatlas.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Copies the bodies of requests out of the server's pooled buffers as they arrive. A buffer with which a body grows too large is
 * discarded by Spring where the body is joined and again where the answer is written, and then released by the server:
 * counted pooled ones were released once too often, an error in the log for what is a mistake of who asks.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class UnpooledBody implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = new ServerHttpRequestDecorator(exchange.getRequest()) {
            @Override
            public Flux<DataBuffer> getBody() {
                return super.getBody().map(UnpooledBody::copied);
            }
        };
        return chain.filter(exchange.mutate().request(request).build());
    }

    private static DataBuffer copied(DataBuffer pooled) {
        var bytes = new byte[pooled.readableByteCount()];
        pooled.read(bytes);
        DataBufferUtils.release(pooled);
        return DefaultDataBufferFactory.sharedInstance.wrap(bytes);
    }
}
