package org.twinatlas.access.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.twinatlas.access.NotSignedIn;
import reactor.core.publisher.Mono;

/** Reading is public, as far as a feature does not hold something back; writing needs a sign-in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TokenClaims.class)
class SecurityConfiguration {

    /** What anybody may send: questions that need a body, and what strangers have to say. */
    private static final String[] OPEN = {
        "/api/matches",
        "/api/coverage/what-if",
        "/api/coverage/propose",
        "/api/documents/*",
        "/api/seekers/*/letters",
        "/api/reports"
    };

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = Type.REACTIVE)
    @EnableWebFluxSecurity
    static class OfTheWeb {

        @Bean
        SecurityWebFilterChain security(ServerHttpSecurity http, SignIn signIn) {
            return http
                    // No browser sends a bearer token by itself, and there are no cookies: nobody can be made to write.
                    .csrf(CsrfSpec::disable)
                    // org.twinatlas.web sets these, for every answer.
                    .headers(HeaderSpec::disable)
                    .httpBasic(HttpBasicSpec::disable)
                    .formLogin(FormLoginSpec::disable)
                    .logout(LogoutSpec::disable)
                    .requestCache(RequestCacheSpec::disable)
                    .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                    .authorizeExchange(may -> may.pathMatchers(HttpMethod.GET)
                            .permitAll()
                            .pathMatchers(HttpMethod.HEAD)
                            .permitAll()
                            .pathMatchers(HttpMethod.OPTIONS)
                            .permitAll()
                            .pathMatchers(OPEN)
                            .permitAll()
                            .anyExchange()
                            .authenticated())
                    .oauth2ResourceServer(bearer -> bearer.authenticationManagerResolver(exchange -> Mono.just(signIn))
                            .authenticationEntryPoint((exchange, refused) -> Mono.error(NotSignedIn.withThisKey())))
                    .exceptionHandling(refusal ->
                            refusal.authenticationEntryPoint((exchange, refused) -> Mono.error(NotSignedIn.toDoThis())))
                    .build();
        }
    }
}
