package org.twinatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CypherQueryTests {

    @Test
    void isTheWholeFileWithItsHeader() {
        assertThat(CypherQuery.named("match/rank").text()).startsWith("// Answers: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rank", "match/../graph/x", "/match/rank", "match/rank.cypher", ""})
    void takesNoOtherNameThanFolderAndFile(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CypherQuery.named(name))
                .withMessageContaining("such as match/rank");
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> CypherQuery.named("match/nothing"))
                .withMessageContaining("cypher/match/nothing.cypher");
    }
}
