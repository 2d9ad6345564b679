package org.twinatlas.web;

import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.ConnectionObserver;
import reactor.netty.http.server.HttpServer;

/**
 * Has a kept-alive connection read on after each answer. Reactor Netty 1.3.7 forgets to, where a request has arrived
 * before the last one was done with and is answered at once (<a
 * href="https://github.com/reactor/reactor-netty/issues/4361">issue 4361</a>): of some thousand requests of a browser one
 * was then never answered. Goes with 1.3.8, whose Netty Spring Boot 4.1.1 does not manage yet.
 */
@Component
class NextRequest implements NettyServerCustomizer {

    @Override
    public HttpServer apply(HttpServer server) {
        return server.childObserve((connection, state) -> {
            if (state == ConnectionObserver.State.DISCONNECTING) {
                var channel = connection.channel();
                // Behind what is queued already; a second read for the same request does nothing.
                channel.eventLoop().execute(channel::read);
            }
        });
    }
}
