package org.twinatlas;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says a known failure of the start in one sentence, instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartupReporter implements SpringBootExceptionReporter {

    StartupReporter(@Nullable ConfigurableApplicationContext context) {
        // Spring Boot hands it over; the failure alone says enough.
    }

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = StartupSentence.of(failure);
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }
}
