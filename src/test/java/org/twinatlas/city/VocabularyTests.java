package org.twinatlas.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinatlas.problem.BadInput;

class VocabularyTests {

    private final Vocabulary vocabulary = SmallVocabulary.get();

    @Test
    void regionsStandForTheirCountries() {
        assertThat(vocabulary.countries(List.of("NG"), List.of("m49:150"))).containsExactly("FR", "NG", "PT");
        assertThat(vocabulary.countries(List.of(), List.of())).isEmpty();
    }

    @Test
    void knowsItsWordsAndNoOthers() {
        assertThatCode(() -> vocabulary.check("industries", "industry", List.of("wine")))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> vocabulary.check("industries", "industry", List.of("wine", "gold")))
                .withMessage("industries is 'gold', but must be one of wine.");
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> vocabulary.check("country", "country", List.of("fr")))
                .withMessage("country is 'fr', but must be an ISO 3166-1 alpha-2 code such as FR or NG.");
    }

    @Test
    void namesAWordOrRepeatsItsCode() {
        assertThat(vocabulary.nameOf("country", "FR")).isEqualTo("France");
        assertThat(vocabulary.nameOf("country", "ZZ")).isEqualTo("ZZ");
        assertThat(vocabulary.countryName(null)).isNull();
    }

    @Test
    void rarityIsThatOfTheGraph() {
        assertThat(vocabulary.rarity("industry", "wine")).isEqualTo(0.7);
        assertThat(vocabulary.rarity("industry", "gold")).isZero();
    }
}
