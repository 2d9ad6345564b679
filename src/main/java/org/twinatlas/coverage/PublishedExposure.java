package org.twinatlas.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The report that is published with this build: {@code coverage/exposure.json}, written by {@code exposure --json}. */
@Component
public class PublishedExposure {

    private final ExposureReport report;

    PublishedExposure() {
        try (var content = new ClassPathResource("coverage/exposure.json").getInputStream()) {
            this.report = JsonMapper.shared().readValue(content, ExposureReport.class);
        } catch (IOException e) {
            throw new UncheckedIOException("coverage/exposure.json cannot be read", e);
        }
    }

    public ExposureReport report() {
        return report;
    }
}
