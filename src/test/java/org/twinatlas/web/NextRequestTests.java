package org.twinatlas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServer;

class NextRequestTests {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final String REQUEST = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @Test
    void aRequestBehindOneThatCameEarlyIsAnswered() throws IOException {
        assertThat(answersOf(new NextRequest().apply(server()), PATIENCE_MILLIS))
                .startsWith("HTTP/1.1 204");
    }

    @Test
    void theServerAloneStillForgetsIt() {
        assertThatIOException()
                .as("once it does not, NextRequest can go")
                .isThrownBy(() -> answersOf(server(), 1_000))
                .isInstanceOf(SocketTimeoutException.class);
    }

    private static HttpServer server() {
        return HttpServer.create().host("127.0.0.1").port(0);
    }

    /** Sends two requests at once and, when both are answered, a third. */
    private static String answersOf(HttpServer server, int patience) throws IOException {
        var first = new AtomicBoolean(true);
        var bound = server.handle((request, response) -> {
                    var answer = response.status(204).send();
                    return first.getAndSet(false)
                            ? Mono.delay(Duration.ofMillis(100)).then(answer)
                            : answer;
                })
                .bindNow();
        try (var client = new Socket("127.0.0.1", bound.port())) {
            client.setSoTimeout(patience);
            client.getOutputStream().write((REQUEST + REQUEST).getBytes(StandardCharsets.US_ASCII));
            head(client);
            head(client);
            client.getOutputStream().write(REQUEST.getBytes(StandardCharsets.US_ASCII));
            return head(client);
        } finally {
            bound.disposeNow();
        }
    }

    private static String head(Socket client) throws IOException {
        var lines = new StringBuilder();
        while (lines.indexOf("\r\n\r\n") < 0) {
            var read = client.getInputStream().read();
            if (read < 0) {
                throw new EOFException("Closed after \"%s\"".formatted(lines));
            }
            lines.append((char) read);
        }
        return lines.toString();
    }
}
