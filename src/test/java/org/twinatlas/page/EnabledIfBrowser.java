package org.twinatlas.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips the tests of the page where there is no Chromium. On CI there must be one: there they run, and fail. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(EnabledIfBrowser.BrowserFound.class)
@interface EnabledIfBrowser {

    class BrowserFound implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (chromium().isPresent()) {
                return ConditionEvaluationResult.enabled(
                        "Chromium is at " + chromium().get());
            }
            return "true".equals(System.getenv("CI"))
                    ? ConditionEvaluationResult.enabled("CI must have a browser")
                    : ConditionEvaluationResult.disabled("no Chromium: install it, or set CHROMIUM_PATH");
        }

        static Optional<Path> chromium() {
            return Stream.of(Optional.ofNullable(System.getenv("CHROMIUM_PATH")), Optional.of("/usr/bin/chromium"))
                    .flatMap(Optional::stream)
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }
}
