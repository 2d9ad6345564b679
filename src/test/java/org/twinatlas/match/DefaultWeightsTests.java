package org.twinatlas.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.twinatlas.match.criteria.Criteria;

class DefaultWeightsTests {

    private static final String ALL =
            Criteria.names().stream().map("\"%s\": 2.5"::formatted).collect(Collectors.joining(", "));

    @Test
    void readsWeightsAndPassesOverHowTheyWereLearnt() {
        var weights =
                weights("{\"sentence\": \"Learnt.\", \"seed\": 21, \"dropOne\": [{\"criterion\": \"name\"}]}", ALL);

        assertThat(weights.get().byCriterion()).hasSize(Criteria.ALL.size()).containsValue(2.5);
    }

    @Test
    void refusesWeightsThatComeFromNowhere() {
        assertThatIllegalStateException()
                .isThrownBy(() -> weights("{\"seed\": 21}", ALL))
                .withMessageContaining("provenance.sentence");
        assertThatIllegalStateException().isThrownBy(() -> weights("null", ALL));
    }

    @Test
    void refusesAFileThatLacksACriterion() {
        assertThatIllegalStateException()
                .isThrownBy(() -> weights("{\"sentence\": \"Learnt.\"}", ALL.replaceFirst("2.5", "-1")))
                .withMessageContaining("-1.0 for " + Criteria.names().getFirst());
        assertThatIllegalStateException()
                .isThrownBy(() -> weights("{\"sentence\": \"Learnt.\"}", "\"name\": 1"))
                .withMessageContaining("null for " + Criteria.names().getFirst());
    }

    private static DefaultWeights weights(String provenance, String weights) {
        var json = "{\"provenance\": %s, \"weights\": {%s}}".formatted(provenance, weights);
        return new DefaultWeights(new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8)));
    }
}
