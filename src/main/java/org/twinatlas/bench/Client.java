package org.twinatlas.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks the server and waits for the whole answer, which it reads and forgets. For many threads at once. */
final class Client implements AutoCloseable {

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int OK = 200;

    private final ServedAddress address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER) // which could lead off this machine
            .connectTimeout(CONNECTING)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    private record Status(String state, @Nullable String dataVersion) {}

    Client(ServedAddress address) {
        this.address = address;
    }

    /** The status of the answer. */
    int send(Ask ask) throws IOException, InterruptedException {
        return http.send(request(ask), BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest request(Ask ask) {
        var request = HttpRequest.newBuilder(address.resolve(ask.path()))
                .timeout(LONGEST)
                .header("Accept", "application/json");
        return ask.body() == null
                ? request.build()
                : request.header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(ask.body()))
                        .build();
    }

    /** Of a server that is ready; null where it is not, or there is none. */
    @Nullable
    String dataVersion() throws InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/api/status"))
                .timeout(CONNECTING)
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                return null;
            }
            var status = JsonMapper.shared().readValue(answer.body(), Status.class);
            return "ready".equals(status.state()) ? status.dataVersion() : null;
        } catch (IOException | JacksonException notYet) {
            return null;
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
