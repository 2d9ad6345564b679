package org.twinatlas.ingest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Status")
class StatusController {

    static final String PATH = "/api/status";

    private final LoadingProgress progress;

    StatusController(LoadingProgress progress) {
        this.progress = progress;
    }

    @GetMapping(PATH)
    @Operation(summary = "How far the loading of the data is, and which data it is")
    LoadingStatus status() {
        return progress.status();
    }
}
