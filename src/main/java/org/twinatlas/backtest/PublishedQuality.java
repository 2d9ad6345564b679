package org.twinatlas.backtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The report that is published with this build: {@code backtest/quality.json}, written by {@code backtest --json}. */
@Component
public class PublishedQuality {

    private final QualityReport report;

    PublishedQuality() {
        try (var content = new ClassPathResource("backtest/quality.json").getInputStream()) {
            this.report = JsonMapper.shared().readValue(content, QualityReport.class);
        } catch (IOException e) {
            throw new UncheckedIOException("backtest/quality.json cannot be read", e);
        }
    }

    public QualityReport report() {
        return report;
    }
}
