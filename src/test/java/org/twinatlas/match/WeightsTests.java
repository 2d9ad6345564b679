package org.twinatlas.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinatlas.match.criteria.Criteria;
import org.twinatlas.problem.BadInput;

class WeightsTests {

    private final Weights defaults = new DefaultWeights().get();

    @Test
    void readsPairsOfCriterionAndFactor() {
        assertThat(Weights.parse("industry:2, language:0.5"))
                .containsExactly(Map.entry("industry", 2.0), Map.entry("language", 0.5));
        assertThat(Weights.parse(" ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "industry",
                "industry:",
                "industry:two",
                "industry:1:2",
                "industry:2,",
                ",industry:2",
                ":2",
                "industry:-1",
                "industry:NaN",
                "industry:Infinity",
                "industry:100.1",
                "industries:2",
                "Industry:2"
            })
    void refusesAnythingElseAndSaysWhatIsLegal(String text) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> Weights.parse(text))
                .withMessageStartingWith("weights is ")
                .withMessageContaining("populationSize, capacity, experience, industry");
    }

    @Test
    void aFactorScalesTheDefault() {
        var industry = Criteria.named("industry").orElseThrow();
        assertThat(defaults.scaledBy(Map.of("industry", 2.0)).of(industry)).isEqualTo(2 * defaults.of(industry));
        assertThat(defaults.scaledBy(Map.of())).isEqualTo(defaults);
    }

    @Test
    void scalingNeedsACriterionThatCounts() {
        var none = new HashMap<String, Double>();
        Criteria.names().forEach(name -> none.put(name, 0.0));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> defaults.scaledBy(none))
                .withMessageContaining("at least one criterion has a weight above 0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY, 1000})
    void scalingRefusesWhatParsingRefuses(double factor) {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> defaults.scaledBy(Map.of("industry", factor)));
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> defaults.scaledBy(Map.of("beauty", 1.0)));
    }

    @Test
    void everyCriterionHasADefault() {
        assertThat(defaults.byCriterion().keySet()).containsExactlyElementsOf(Criteria.names());
        assertThat(defaults.byCriterion().keySet()).containsExactlyElementsOf(Criteria.names());
        assertThat(defaults.byCriterion().values()).allMatch(weight -> weight >= 0);
    }
}
