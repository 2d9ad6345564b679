package org.twinatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import org.twinatlas.register.ServedRegister;
import reactor.core.publisher.Flux;
import reactor.netty.http.client.HttpClient;

/** More questions at once than will be answered soon: each is answered or sent away until later, and none harms the next one. */
class FloodIT {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final int QUESTIONS = 150;

    @TempDir
    private static Path folder;

    @Test
    void whoComesWhenTooManyWaitIsSentAwayAndTheNextIsAnswered() throws IOException {
        try (var register =
                ServedRegister.started(folder, "--twin-atlas.at-once=" + AT_ONCE, "--twin-atlas.waiting=" + WAITING)) {
            var cities = register.ask(
                    "MATCH (c:City) RETURN c.id AS id ORDER BY id LIMIT $count", Map.of("count", QUESTIONS));
            var answers =
                    asked(register, cities.stream().map(row -> row.get("id").asLong()));

            assertThat(answers).hasSize(QUESTIONS);
            var answered = answers.stream().filter(FloodIT::isAnswered).toList();
            assertThat(answered).hasSizeBetween(AT_ONCE + WAITING, QUESTIONS - 1);
            assertThat(answers).filteredOn(answer -> !isAnswered(answer)).allSatisfy(FloodIT::isSentAway);

            register.anybody()
                    .get("/api/cities/{id}/matches?limit=1", ServedRegister.HOUSTON)
                    .is(200);
        }
    }

    /** All at once, each on a connection of its own. */
    private static List<ResponseEntity<String>> asked(ServedRegister register, Stream<Long> cities) {
        var client = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(HttpClient.newConnection()))
                .baseUrl(register.url())
                .build();
        return Objects.requireNonNull(Flux.fromStream(cities)
                .flatMap(
                        city -> client.get()
                                .uri("/api/cities/{id}/matches?limit=1", city)
                                .exchangeToMono(answer -> answer.toEntity(String.class)),
                        QUESTIONS)
                .collectList()
                .block(Duration.ofMinutes(2)));
    }

    private static boolean isAnswered(ResponseEntity<String> answer) {
        return answer.getStatusCode() == HttpStatus.OK;
    }

    private static void isSentAway(ResponseEntity<String> answer) {
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer.getBody()).contains("\"type\":\"/problems/busy\"");
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
    }
}
