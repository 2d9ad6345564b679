package org.twinatlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Holds the features to the directions that their package-info allows. */
class ModularityTests {

    @Test
    void featuresUseOnlyWhatTheyDeclare() {
        var violations = ApplicationModules.of(TwinAtlasApplication.class).detectViolations();
        assertThat(violations.getMessages())
                .withFailMessage(() -> """
                        %s
                        What to do: call the other feature's public types instead, or turn the dependency around; \
                        a new direction stands in the package-info of the feature that needs it, and in an ADR.""".formatted(String.join("\n", violations.getMessages())))
                .isEmpty();
    }
}
