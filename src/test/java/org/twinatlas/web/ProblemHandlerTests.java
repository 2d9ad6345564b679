package org.twinatlas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.twinatlas.problem.BadInput;
import tools.jackson.databind.json.JsonMapper;

class ProblemHandlerTests {

    private final ProblemHandler handler = new ProblemHandler(new JsonMapper());
    private final MockServerWebExchange exchange =
            MockServerWebExchange.from(MockServerHttpRequest.get("/api/cities?q="));

    @Test
    void writesAProblemDocument() {
        handler.handle(exchange, BadInput.of("q", "", "a name")).block();
        assertThat(exchange.getResponse().getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(exchange.getResponse().getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(exchange.getResponse().getBodyAsString().block()).contains("q is empty, but must be a name.");
    }

    @Test
    void saysInAHeaderWhenToAskAgain() {
        handler.handle(exchange, new ServiceUnavailableException("gone")).block();
        assertThat(exchange.getResponse().getHeaders().getFirst("Retry-After")).isEqualTo("5");
    }

    @Test
    void aStreamThatHasBegunIsCutOff() {
        exchange.getResponse().setComplete().block();
        var failure = new IllegalStateException("too late");
        assertThatIllegalStateException()
                .isThrownBy(() -> handler.handle(exchange, failure).block())
                .isSameAs(failure);
    }
}
