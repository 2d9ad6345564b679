package org.twinatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.twinatlas.graph.DataVersion;
import org.twinatlas.ingest.LoadingStatus.State;
import org.twinatlas.ingest.LoadingStatus.Step;
import reactor.core.publisher.Mono;

class LoadingGateTests {

    private String version = "88e51b07ca25";
    private final LoadingProgress progress = new LoadingProgress();
    private final LoadingGate gate = new LoadingGate(progress, new ImportWatch(Mono.fromSupplier(() -> version)));

    @Test
    void untilAllIsLoadedTheApiSaysSo() {
        progress.begin(List.of(new Step("cities", State.LOADING, 0, 10)));
        progress.start("cities");
        assertThatExceptionOfType(StillLoading.class)
                .isThrownBy(() -> pass("/api/cities"))
                .withMessage("The atlas is still loading its data (cities); ask again in 5 seconds.")
                .satisfies(loading -> assertThat(loading.details()).containsEntry("retryAfterSeconds", 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/api/status", "/actuator/health/liveness", "/v3/api-docs"})
    void thePageAndTheStatusDoNotWait(String path) {
        assertThatCode(() -> pass(path)).doesNotThrowAnyException();
    }

    @Test
    void onceAllIsLoadedTheApiAnswers() {
        progress.ready("88e51b07ca25");
        assertThatCode(() -> pass("/api/cities")).doesNotThrowAnyException();
    }

    @Test
    void whileAnotherProcessImportsTheApiSaysSo() {
        progress.ready("88e51b07ca25");
        version = DataVersion.INCOMPLETE;
        assertThatExceptionOfType(StillLoading.class)
                .isThrownBy(() -> pass("/api/cities"))
                .withMessageStartingWith("Data is being imported into this atlas");
        assertThatCode(() -> pass("/api/status")).doesNotThrowAnyException();
    }

    @Test
    void ifTheLoadingFailedTheApiSaysWhy() {
        progress.failed("Nothing of rules.csv was loaded.");
        assertThatExceptionOfType(StillLoading.class)
                .isThrownBy(() -> pass("/api/cities"))
                .withMessage("Nothing of rules.csv was loaded.");
    }

    private void pass(String path) {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get(path));
        gate.filter(exchange, passed -> Mono.empty()).block();
    }
}
