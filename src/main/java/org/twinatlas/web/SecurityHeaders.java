package org.twinatlas.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells browsers to load nothing from elsewhere, and to run no script that is not ours. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders implements WebFilter {

    private static final String API_PAGE = "/swagger-ui/";

    private final String pagePolicy;

    SecurityHeaders(ImportMap importMap) {
        this.pagePolicy = policy("'self' '%s'".formatted(importMap.hash()), "'self'");
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getResponse().getHeaders();
        // Swagger UI styles itself inline; it shows nothing but our own description.
        var apiPage = exchange.getRequest().getPath().value().startsWith(API_PAGE);
        headers.set("Content-Security-Policy", apiPage ? policy("'self'", "'self' 'unsafe-inline'") : pagePolicy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        return chain.filter(exchange);
    }

    private static String policy(String scripts, String styles) {
        return "default-src 'self'; script-src %s; style-src %s; img-src 'self' data:; object-src 'none'; "
                        .formatted(scripts, styles)
                + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }
}
