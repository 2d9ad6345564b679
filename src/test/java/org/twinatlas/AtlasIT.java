package org.twinatlas;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * The whole application on the whole seed graph, started once for all tests that extend it. The store stays in
 * {@code target/atlas}, so that a second run on the same seed data finds it loaded.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twin-atlas.data=target/atlas")
@ActiveProfiles("server")
public abstract class AtlasIT {

    private static final Duration LOADING = Duration.ofMinutes(6);
    private static final Duration SLOW_MACHINE = Duration.ofSeconds(60);

    @LocalServerPort
    private int port;

    @BeforeEach
    void awaitTheAtlas() throws InterruptedException {
        var end = System.nanoTime() + LOADING.toNanos();
        while (true) {
            var status = client().get()
                    .uri("/api/status")
                    .exchange()
                    .returnResult(String.class)
                    .getResponseBody()
                    .blockFirst();
            if (String.valueOf(status).contains("\"state\":\"ready\"")) {
                return;
            }
            if (String.valueOf(status).contains("\"state\":\"failed\"") || System.nanoTime() > end) {
                throw new IllegalStateException("The atlas is not ready: " + status);
            }
            Thread.sleep(500);
        }
    }

    /** The address of the application. */
    protected String url() {
        return "http://127.0.0.1:" + port;
    }

    protected WebTestClient client() {
        return WebTestClient.bindToServer()
                .baseUrl(url())
                .responseTimeout(SLOW_MACHINE)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 * 1024 * 1024))
                .build();
    }
}
