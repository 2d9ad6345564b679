package org.twinatlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;
import org.twinatlas.problem.BadInput;

class StartupSentenceTests {

    @Test
    void saysWhichPortIsInUseAndHowToChooseAnother() {
        assertThat(StartupSentence.of(new IllegalStateException("start", new PortInUseException(8080))))
                .contains("Port 8080 is in use; end what uses it, or choose another with --server.port=8081.");
    }

    @Test
    void findsTheAtlasOwnProblemBelowSpringsExceptions() {
        var problem = BadInput.of("--limit", 0, "a whole number from 1 to 200");
        assertThat(StartupSentence.of(new IllegalStateException(new RuntimeException("bean", problem))))
                .contains("--limit is '0', but must be a whole number from 1 to 200.");
    }

    @Test
    void saysNothingOfWhatItDoesNotKnow() {
        assertThat(StartupSentence.of(new IllegalStateException("a slip"))).isEmpty();
    }
}
