package org.twinatlas.ingest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Status")
class StatusController {

    static final String PATH = "/api/status";

    private final LoadingProgress progress;
    private final ImportWatch watch;

    StatusController(LoadingProgress progress, ImportWatch watch) {
        this.progress = progress;
        this.watch = watch;
    }

    @GetMapping(PATH)
    @Operation(summary = "How far the loading of the data is, and which data it is")
    Mono<LoadingStatus> status() {
        var own = progress.status();
        return progress.isReady() ? watch.version().map(own::of).onErrorReturn(own) : Mono.just(own);
    }
}
