package org.twinatlas.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.twinatlas.Json;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who asks over HTTP, with or without a key. */
public record Caller(WebTestClient client, @Nullable String key) {

    private static final JsonMapper JSON = new JsonMapper();

    /** What came back, whatever it is. */
    public record Answer(int status, HttpHeaders headers, String body) {

        public Json json() {
            return new Json(body);
        }

        /** The same, if it has this status. */
        public Answer is(int expected) {
            assertThat(status).as(body).isEqualTo(expected);
            return this;
        }

        /** The same, if it is a problem of this type. */
        public Answer isProblem(int expected, String type) {
            is(expected);
            assertThat(json().<String>at("$.type")).as(body).isEqualTo("/problems/" + type);
            return this;
        }

        public String detail() {
            return json().at("$.detail");
        }
    }

    /** Events of a stream, as they come; without its heartbeats. */
    public Flux<ServerSentEvent<String>> stream(String address, @Nullable String last) {
        return client.get()
                .uri(address)
                .headers(headers -> {
                    if (last != null) {
                        headers.set("Last-Event-ID", last);
                    }
                })
                .exchange()
                .returnResult(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
                .getResponseBody()
                .filter(event -> event.data() != null);
    }

    /** The first events of a stream. */
    public List<ServerSentEvent<String>> events(String address, @Nullable String last, int count) {
        return Objects.requireNonNull(
                stream(address, last).take(count).collectList().block(Duration.ofSeconds(30)));
    }

    public Answer get(String address, Object... variables) {
        return send(HttpMethod.GET, address, null, Map.of(), variables);
    }

    public Answer post(String address, Object body) {
        return send(HttpMethod.POST, address, body, Map.of());
    }

    public Answer delete(String address, Object... variables) {
        return send(HttpMethod.DELETE, address, null, Map.of(), variables);
    }

    /** @param body a map, a list, or text or bytes that are sent as they are */
    public Answer send(
            HttpMethod method,
            String address,
            @Nullable Object body,
            Map<String, String> headers,
            Object... variables) {
        var request = client.method(method).uri(address, variables);
        if (key != null) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + key);
        }
        headers.forEach(request::header);
        if (body != null) {
            var type = headers.getOrDefault(HttpHeaders.CONTENT_TYPE, "application/json");
            request.headers(all -> all.set(HttpHeaders.CONTENT_TYPE, type))
                    .bodyValue(body instanceof String || body instanceof byte[] ? body : JSON.writeValueAsString(body));
        }
        var result = request.exchange().expectBody(String.class).returnResult();
        var text = result.getResponseBody();
        return new Answer(result.getStatus().value(), result.getResponseHeaders(), text == null ? "" : text);
    }
}
