package org.twinatlas;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.netty.http.client.HttpClient;

/** A test of the whole application over HTTP, on whatever database a subclass says; each test waits until all data is loaded. */
public abstract class RunningAtlas {

    private static final Duration LOADING = Duration.ofMinutes(6);
    private static final Duration SLOW_MACHINE = Duration.ofSeconds(60);

    @LocalServerPort
    private int port;

    private record Status(String state, @Nullable String message) {}

    @BeforeEach
    void awaitTheAtlas() throws InterruptedException {
        var end = System.nanoTime() + LOADING.toNanos();
        for (var status = status(); !status.state().equals("ready"); status = status()) {
            if (status.state().equals("failed") || System.nanoTime() > end) {
                throw new IllegalStateException("The atlas is not ready: " + status);
            }
            Thread.sleep(500);
        }
    }

    private Status status() {
        return client().get()
                .uri("/api/status")
                .exchange()
                .expectBody(Status.class)
                .returnResult()
                .getResponseBody();
    }

    /** The address of the application. */
    protected String url() {
        return "http://127.0.0.1:" + port;
    }

    /** A new connection for every request: one that the server has closed over a refused body is not taken up again. */
    protected WebTestClient client() {
        return WebTestClient.bindToServer(new ReactorClientHttpConnector(HttpClient.newConnection()))
                .baseUrl(url())
                .responseTimeout(SLOW_MACHINE)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 * 1024 * 1024))
                .build();
    }

    /** The answer to a request that succeeds. */
    protected Json get(String address, Object... variables) {
        return Json.of(client().get()
                .uri(address, variables)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    /** The answer to a body, sent as JSON, that is taken. */
    protected Json post(String address, String body) {
        return Json.of(client().post()
                .uri(address)
                .header("Content-Type", "application/json")
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
